import type { Formation } from '@/lib/domain/formation';
import { territoireCode, territoireNom } from '@/lib/domain/territoires';
import { termsOf, wordsOf } from './words';

/** A place that the whole of a name means: a town, a département, a région, an académie, a school. */
export interface LieuNomme {
  readonly type: 'commune' | 'departement' | 'region' | 'academie' | 'etablissement';
  /** Places (`Lieu.id`) that lie in it. */
  readonly lieux: readonly number[];
  /** To be shown. */
  readonly nom: string;
}

/** The same, while formations are read: by folded full name. */
export type Nommes = Map<string, { type: LieuNomme['type']; lieux: Set<number>; nom: string }>;

/** Priority of what bears one name: « Paris » is the town before the département and the académie. */
const PRIORITE = ['commune', 'departement', 'region', 'academie', 'etablissement'] as const;

const ARTICLES: ReadonlySet<string> = new Set(['la', 'le', 'les', 'l']);

/** Adds a place, `Lieu.id`, under each name that means it. */
export function nameLieu(nommes: Nommes, id: number, { etablissement }: Formation): void {
  const { nom, commune, departementCode, departement, region, academie } = etablissement;
  const add = (type: LieuNomme['type'], name: string | null, shown = name) => {
    if (name === null || shown === null) return;
    const words = wordsOf(name);
    put(words.join(' '), type, shown);
    // « La Réunion », « Le Havre »: people leave the article out.
    if (words.length > 1 && ARTICLES.has(words[0] ?? '')) put(words.slice(1).join(' '), type, shown);
  };
  const put = (key: string, type: LieuNomme['type'], shown: string) => {
    if (key === '') return;
    const known = nommes.get(key);
    if (known === undefined || PRIORITE.indexOf(type) < PRIORITE.indexOf(known.type)) {
      nommes.set(key, { type, lieux: new Set([id]), nom: shown });
    } else if (known.type === type) known.lieux.add(id);
  };
  add('commune', commune);
  add('departement', departement);
  add('departement', departementCode, departement);
  add('region', region);
  const code = region === null ? null : territoireCode('region', region);
  if (code !== null) add('region', territoireNom('region', code), region);
  add('academie', academie);
  // « Lycée hôtelier » alone is no school in particular.
  if (termsOf(nom).length > 1) put(wordsOf(nom).join(' '), 'etablissement', nom);
  if (commune !== null) put(wordsOf(`${nom} ${commune}`).join(' '), 'etablissement', nom);
}
