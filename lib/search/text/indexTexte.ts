import MiniSearch, { type SearchResult } from 'minisearch';
import type { Diplome, FamilleDiplome } from '@/lib/domain/diplome';
import type { Formation } from '@/lib/domain/formation';
import { type LieuNomme, type Nommes, nameLieu } from './lieuxNommes';
import { CHAMPS_MATIERE, type ChampMatiere, type Matiere, POIDS_MATIERE, toMatiere } from './matiere';
import { phonetique } from './phonetique';
import { racine } from './racine';
import { termOf, termsOf } from './words';

/** Where it is taught: one entry per school and town. */
export interface Lieu {
  readonly id: number;
  readonly nom: string;
  readonly commune: string;
  readonly departement: string | null;
  readonly academie: string | null;
}

const CHAMPS_LIEU = ['nom', 'commune'] as const;

/** The two halves of free text, what and where, searched apart so that a town restricts and never dilutes. */
export interface IndexTexte {
  readonly matieres: readonly Matiere[];
  readonly lieux: readonly Lieu[];
  /** For each formation of the results: its entry in each half. */
  readonly matiereOf: Uint16Array;
  readonly lieuOf: Uint16Array;
  readonly searchMatieres: MiniSearch<Matiere>;
  /** The text of the sheets, apart: it says a little of everything. */
  readonly searchFiches: MiniSearch<Matiere>;
  readonly searchLieux: MiniSearch<Lieu>;
  /** By folded full name; towns come before what bears the same name. */
  readonly nommes: ReadonlyMap<string, LieuNomme>;
  /** Towns alone, by the sound of their names. */
  readonly communesParSon: ReadonlyMap<string, LieuNomme>;
  /** Words of the longest name of a place. */
  readonly plusLongNom: number;
  /** By the terms of a name of several words: the diplomas that bear it, and in which field. */
  readonly expressions: ReadonlyMap<string, ReadonlyMap<number, ChampMatiere>>;
  /** The same, by the roots of its terms and by their sounds. */
  readonly expressionsProches: ReadonlyMap<string, ReadonlyMap<number, ChampMatiere>>;
  readonly plusLongueExpression: number;
  /** Diplomas whose title is this one term. */
  readonly titresEntiers: ReadonlyMap<string, readonly number[]>;
  /** Diplomas of the field that this one term says. */
  readonly nomsDomaine: ReadonlyMap<string, readonly number[]>;
  /** Terms of both halves by how they sound. */
  readonly parSon: ReadonlyMap<string, readonly string[]>;
  /** Terms of what is taught by the root that they share. */
  readonly parRacine: ReadonlyMap<string, readonly string[]>;
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
  const nommes: Nommes = new Map();
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
    const { nom, commune, departementCode, academie } = formation.etablissement;
    const keyLieu = `${nom}\n${commune ?? ''}\n${departementCode ?? ''}`;
    let lieu = lieux.get(keyLieu);
    if (lieu === undefined) {
      lieu = { id: lieux.size, nom, commune: commune ?? '', departement: departementCode, academie };
      lieux.set(keyLieu, lieu);
      nameLieu(nommes, lieu.id, formation);
    }
    lieuOf[index] = lieu.id;
  });
  const named = new Map([...nommes].map(([name, one]) => [name, { ...one, lieux: [...one.lieux] }]));
  const allMatieres = [...matieres.values()];
  const allLieux = [...lieux.values()];
  const expressions = byExpression(allMatieres);
  const taught = allMatieres.flatMap((matiere) => CHAMPS_MATIERE.map((champ) => matiere[champ]));
  return {
    matieres: allMatieres,
    lieux: allLieux,
    matiereOf,
    lieuOf,
    searchMatieres: newIndex(allMatieres, [...CHAMPS_MATIERE], POIDS_MATIERE),
    searchFiches: newIndex(allMatieres, ['fiche'], {}),
    searchLieux: newIndex(allLieux, [...CHAMPS_LIEU], {}),
    nommes: named,
    communesParSon: new Map(
      [...named].flatMap(([name, lieu]) => (lieu.type === 'commune' ? [[soundOf(name.split(' ')), lieu]] : [])),
    ),
    plusLongNom: longest(named.keys()),
    expressions,
    expressionsProches: new Map([
      ...byExpression(allMatieres, (termes) => soundOf(termes.split(' '))),
      ...byExpression(allMatieres, (termes) => rootOf(termes.split(' '))),
    ]),
    plusLongueExpression: longest(expressions.keys()),
    titresEntiers: byTerm(allMatieres, ({ libelle }) => {
      const terms = termsOf(libelle);
      return terms.length === 1 ? terms : [];
    }),
    nomsDomaine: byTerm(allMatieres, ({ nomsDomaine }) => nomsDomaine),
    parSon: termsBy(phonetique, [...taught, ...allLieux.flatMap(({ nom, commune }) => [nom, commune])]),
    parRacine: termsBy(racine, taught),
  };
}

/** How the words of a name sound, and what they share with those of their families. */
export const soundOf = (words: readonly string[]) => words.map((word) => phonetique(termOf(word))).join(' ');
export const rootOf = (words: readonly string[]) => words.map((word) => racine(termOf(word))).join(' ');

const longest = (names: Iterable<string>) =>
  [...names].reduce((most, name) => Math.max(most, name.split(' ').length), 0);

/** A name that several diplomas bear leads to all of them; the strongest field of each counts. */
function byExpression(
  matieres: readonly Matiere[],
  keyOf = (termes: string) => termes,
): Map<string, Map<number, ChampMatiere>> {
  const found = new Map<string, Map<number, ChampMatiere>>();
  for (const { id, expressions } of matieres) {
    for (const { termes, champ } of expressions) {
      const key = keyOf(termes);
      const bearers = found.get(key) ?? new Map<number, ChampMatiere>();
      const known = bearers.get(id);
      if (known === undefined || POIDS_MATIERE[champ] > POIDS_MATIERE[known]) bearers.set(id, champ);
      found.set(key, bearers);
    }
  }
  return found;
}

function byTerm(
  matieres: readonly Matiere[],
  termsFor: (matiere: Matiere) => readonly string[],
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const matiere of matieres) {
    for (const term of new Set(termsFor(matiere))) {
      const known = found.get(term);
      if (known === undefined) found.set(term, [matiere.id]);
      else known.push(matiere.id);
    }
  }
  return found;
}

/** The terms of texts, under what they have in common. */
function termsBy(keyOf: (term: string) => string, texts: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const term of new Set(texts.flatMap(termsOf))) {
    const key = keyOf(term);
    const known = found.get(key);
    if (known === undefined) found.set(key, [term]);
    else known.push(term);
  }
  return found;
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
