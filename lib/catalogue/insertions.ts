import type { Formation } from '@/lib/domain/formation';
import { DELAIS, type Insertion, type Voie } from '@/lib/domain/insertion';
import { territoireCode } from '@/lib/domain/territoires';
import type { Catalogue } from './catalogue';

/** Outcomes of one course of a diploma at one place: how it is prepared, and in how many years. */
export interface Cours {
  readonly voie: Voie;
  readonly duree: number | null;
  /** The newest period first. */
  readonly periodes: readonly [Insertion, ...Insertion[]];
}

/** Where outcomes are looked for: a région by its INSEE code, or a school by its UAI. */
interface Endroit {
  readonly kind: Insertion['lieu']['kind'];
  readonly code: string;
}

/** True when some document of outcomes is loaded: else a screen says what to load, not that there is nothing. */
export function knowsInsertions({ insertionsOf }: Pick<Catalogue, 'insertionsOf'>): boolean {
  return insertionsOf.size > 0;
}

/** Courses of a diploma at a place: pupils before apprentices, the most attended first. */
export function listCours({ insertionsOf }: Pick<Catalogue, 'insertionsOf'>, code: string, endroit: Endroit): Cours[] {
  const cours = new Map<string, [Insertion, ...Insertion[]]>();
  for (const insertion of insertionsOf.get(code) ?? []) {
    if (insertion.lieu.kind !== endroit.kind || insertion.lieu.code !== endroit.code) continue;
    const key = `${insertion.voie} ${insertion.duree}`;
    const known = cours.get(key);
    if (known === undefined) cours.set(key, [insertion]);
    else known.push(insertion);
  }
  return [...cours.values()]
    .map((periodes) => ({ voie: periodes[0].voie, duree: periodes[0].duree, periodes }))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || attendance(b) - attendance(a));
}

const rankOf = ({ voie }: Cours) => (voie === 'scolaire' ? 0 : 1);
const attendance = ({ periodes }: Cours) => periodes[0].derniereAnnee ?? 0;

/** True when a row publishes anything: a rate, of studies or of employment. */
export function publishes({ poursuite, emploi }: Insertion): boolean {
  return poursuite.taux !== null || DELAIS.some((delai) => emploi[delai].taux !== null);
}

/**
 * The row nearest to a formation, of pupils, in the newest period: its own school's where it publishes something, else its région's.
 * A label that names no option has none: its options are different diplomas.
 */
export function insertionNear(catalogue: Catalogue, { jonction, etablissement }: Formation): Insertion | null {
  if (jonction.kind !== 'fiche') return null;
  const { uai, region } = etablissement;
  const regionCode = region === null ? null : territoireCode('region', region);
  const newest = (kind: Endroit['kind'], code: string | null): Insertion | null => {
    const [cours] = code === null ? [] : listCours(catalogue, jonction.code, { kind, code });
    return cours?.voie === 'scolaire' ? cours.periodes[0] : null;
  };
  const own = newest('lycee', uai);
  return own !== null && publishes(own) ? own : newest('region', regionCode);
}
