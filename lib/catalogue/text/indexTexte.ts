import MiniSearch, { type SearchResult } from 'minisearch';
import type { Diplome, FamilleDiplome } from '@/lib/domain/diplome';
import type { Formation } from '@/lib/domain/formation';
import { territoireCode, territoireNom } from '@/lib/domain/territoires';
import { aliasOf } from './alias';
import { bothGenders, termsOf, wordsOf } from './words';

/** What a formation teaches: one entry per diploma, option and track, whatever the schools that offer it. */
export interface Matiere {
  readonly id: number;
  /** As published, newest label first. */
  readonly libelle: string;
  readonly intitules: string;
  readonly sigle: string;
  readonly alias: string;
  readonly metiers: string;
  readonly domaines: string;
  /** Names of jobs as the sheets give them, to be shown as a reason. */
  readonly nomsMetiers: readonly string[];
  readonly nomsDomaines: readonly string[];
}

/** Where it is taught: one entry per school and town. */
export interface Lieu {
  readonly id: number;
  readonly nom: string;
  readonly commune: string;
}

export const CHAMPS_MATIERE = ['sigle', 'alias', 'intitules', 'metiers', 'domaines'] as const;
export type ChampMatiere = (typeof CHAMPS_MATIERE)[number];
const CHAMPS_LIEU = ['nom', 'commune'] as const;

/** Weight of each field: a sigle or a usual name says more than a job among twenty. */
export const POIDS_MATIERE: Readonly<Record<ChampMatiere, number>> = {
  sigle: 8,
  alias: 6,
  intitules: 5,
  metiers: 2,
  domaines: 1,
};

/** A place that the whole of a name means: a town, a département, a région, an académie. */
export interface LieuNomme {
  readonly type: 'commune' | 'departement' | 'region' | 'academie';
  /** Places (`Lieu.id`) that lie in it. */
  readonly lieux: readonly number[];
  /** To be shown. */
  readonly nom: string;
}

/** The two halves of free text, what and where, searched apart so that a town restricts and never dilutes. */
export interface IndexTexte {
  readonly matieres: readonly Matiere[];
  readonly lieux: readonly Lieu[];
  /** For each formation of the results: its entry in each half. */
  readonly matiereOf: Uint16Array;
  readonly lieuOf: Uint16Array;
  readonly searchMatieres: MiniSearch<Matiere>;
  readonly searchLieux: MiniSearch<Lieu>;
  /** By folded full name; towns come before what bears the same name. */
  readonly nommes: ReadonlyMap<string, LieuNomme>;
  /** Words of the longest name of a place. */
  readonly plusLongNom: number;
}

export type ResultatTexte = SearchResult;

/** Indexes the formations of the results, in their order. */
export function buildIndexTexte(
  formations: readonly Formation[],
  fichesOf: (formation: Formation) => readonly Diplome[],
  familles: ReadonlyMap<string, FamilleDiplome>,
): IndexTexte {
  const matieres = new Map<string, Matiere>();
  const lieux = new Map<string, Lieu>();
  const nommes = new Map<string, { type: LieuNomme['type']; lieux: Set<number>; nom: string }>();
  const matiereOf = new Uint16Array(formations.length);
  const lieuOf = new Uint16Array(formations.length);
  formations.forEach((formation, index) => {
    const keyMatiere = `${formation.specialite}\n${formation.parcours ?? ''}\n${keyOfJonction(formation)}`;
    let matiere = matieres.get(keyMatiere);
    if (matiere === undefined) {
      matiere = toMatiere(matieres.size, formation, fichesOf(formation), familles);
      matieres.set(keyMatiere, matiere);
    }
    matiereOf[index] = matiere.id;
    const { nom, commune, departementCode } = formation.etablissement;
    const keyLieu = `${nom}\n${commune ?? ''}\n${departementCode ?? ''}`;
    let lieu = lieux.get(keyLieu);
    if (lieu === undefined) {
      lieu = { id: lieux.size, nom, commune: commune ?? '' };
      lieux.set(keyLieu, lieu);
      nameLieu(nommes, lieu.id, formation);
    }
    lieuOf[index] = lieu.id;
  });
  const named = new Map([...nommes].map(([name, one]) => [name, { ...one, lieux: [...one.lieux] }]));
  return {
    matieres: [...matieres.values()],
    lieux: [...lieux.values()],
    matiereOf,
    lieuOf,
    searchMatieres: newIndex([...matieres.values()], [...CHAMPS_MATIERE], POIDS_MATIERE),
    searchLieux: newIndex([...lieux.values()], [...CHAMPS_LIEU], {}),
    nommes: named,
    plusLongNom: Math.max(0, ...[...named.keys()].map((name) => name.split(' ').length)),
  };
}

function newIndex<T extends { readonly id: number }>(
  documents: readonly T[],
  fields: string[],
  boost: Readonly<Record<string, number>>,
): MiniSearch<T> {
  const index = new MiniSearch<T>({ fields, tokenize: termsOf, processTerm: (term) => term, searchOptions: { boost } });
  index.addAll(documents);
  return index;
}

const keyOfJonction = ({ jonction }: Formation) => (jonction.kind === 'aucune' ? '' : jonction.code);

function toMatiere(
  id: number,
  formation: Formation,
  fiches: readonly Diplome[],
  familles: ReadonlyMap<string, FamilleDiplome>,
): Matiere {
  const { jonction, libelleSpecialite, parcours } = formation;
  const famille = jonction.kind === 'famille' ? familles.get(jonction.code) : undefined;
  const titles = [
    libelleSpecialite,
    parcours ?? '',
    famille?.intitule ?? '',
    // The titles of every option describe the family's formations no more than one of them.
    ...(fiches.length === 1 ? fiches.map(({ intitule }) => intitule) : []),
  ];
  const intitules = titles.join(' ');
  const metiers = [...new Set(fiches.flatMap((fiche) => fiche.metiers))];
  const nomsDomaines = [...new Set(fiches.flatMap((fiche) => fiche.domaines))];
  const noms = metiers.flatMap(({ nom, synonymes }) => [nom, ...synonymes]);
  return {
    id,
    libelle: libelleSpecialite,
    intitules,
    sigle: [famille?.sigle ?? '', ...fiches.map(({ sigle }) => sigle ?? '')].join(' '),
    alias: aliasOf(new Set(termsOf(intitules))),
    metiers: noms.map(bothGenders).join(' '),
    domaines: nomsDomaines.join(' '),
    nomsMetiers: [...new Set(noms)],
    nomsDomaines,
  };
}

type Nommes = Map<string, { type: LieuNomme['type']; lieux: Set<number>; nom: string }>;

/** Priority of what bears one name: « Paris » is the town before the département and the académie. */
const PRIORITE = ['commune', 'departement', 'region', 'academie'] as const;

const ARTICLES: ReadonlySet<string> = new Set(['la', 'le', 'les', 'l']);

function nameLieu(nommes: Nommes, id: number, { etablissement }: Formation): void {
  const { commune, departementCode, departement, region, academie } = etablissement;
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
}
