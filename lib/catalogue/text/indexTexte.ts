import MiniSearch, { type SearchResult } from 'minisearch';
import type { Diplome, FamilleDiplome } from '@/lib/domain/diplome';
import type { Formation } from '@/lib/domain/formation';
import { territoireCode, territoireNom } from '@/lib/domain/territoires';
import { aliasOf } from './alias';
import { initialesOf } from './initiales';
import { phonetique } from './phonetique';
import { racine } from './racine';
import { bothGenders, termOf, termsOf, wordsOf } from './words';

/** What a formation teaches: one entry per diploma, option and track, whatever the schools that offer it. */
export interface Matiere {
  readonly id: number;
  /** As published, newest label first. */
  readonly libelle: string;
  readonly intitules: string;
  readonly sigle: string;
  readonly alias: string;
  readonly idees: string;
  readonly metiers: string;
  readonly domaines: string;
  /** What the sheets say: description and attendus. */
  readonly fiche: string;
  /** Names of jobs as the sheets give them, to be shown as a reason. */
  readonly nomsMetiers: readonly string[];
  readonly nomsDomaines: readonly string[];
  /** Names of two words or more, of its own and of its jobs, as terms joined by a space. */
  readonly expressions: readonly Expression[];
}

/** A name of several words, and the field that it comes from. */
export interface Expression {
  readonly termes: string;
  readonly champ: ChampMatiere;
}

/** Where it is taught: one entry per school and town. */
export interface Lieu {
  readonly id: number;
  readonly nom: string;
  readonly commune: string;
  readonly departement: string | null;
  readonly academie: string | null;
}

export const CHAMPS_MATIERE = ['sigle', 'alias', 'intitules', 'idees', 'metiers', 'domaines'] as const;
/** `fiche`: the sheet's own text, asked for a word that no name, job or field holds. */
export type ChampMatiere = (typeof CHAMPS_MATIERE)[number] | 'fiche';
const CHAMPS_LIEU = ['nom', 'commune'] as const;

/** Weight of each field: a sigle or a usual name says more than a job among twenty. */
export const POIDS_MATIERE: Readonly<Record<ChampMatiere, number>> = {
  sigle: 8,
  alias: 6,
  intitules: 5,
  idees: 3,
  metiers: 2,
  domaines: 1,
  fiche: 0.5,
};

/** A place that the whole of a name means: a town, a département, a région, an académie, a school. */
export interface LieuNomme {
  readonly type: 'commune' | 'departement' | 'region' | 'academie' | 'etablissement';
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
    titresEntiers: wholeTitles(allMatieres),
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

function wholeTitles(matieres: readonly Matiere[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { id, libelle } of matieres) {
    const [term, ...more] = termsOf(libelle);
    if (term === undefined || more.length > 0) continue;
    const known = found.get(term);
    if (known === undefined) found.set(term, [id]);
    else known.push(id);
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
  const autres = aliasOf(new Set(termsOf(intitules)), formation.specialite);
  const sigles = new Set(termsOf(autres.mots));
  const initiales = [...new Set([...titles, ...autres.anciens].flatMap(initialesOf))].filter((one) => !sigles.has(one));
  return {
    id,
    libelle: libelleSpecialite,
    intitules,
    sigle: [famille?.sigle ?? '', ...fiches.map(({ sigle }) => sigle ?? '')].join(' '),
    alias: [autres.mots, ...autres.anciens, ...initiales].join(' '),
    idees: autres.idees,
    metiers: noms.map(bothGenders).join(' '),
    domaines: nomsDomaines.join(' '),
    // A name of several words is met as a whole: one of its words alone (« jeux », « bureau ») says as little as a sentence.
    fiche: [...fiches.map(texteOf), ...autres.expressions].join(' '),
    nomsMetiers: [...new Set(noms)],
    nomsDomaines,
    expressions: [
      ...titles.map((text) => ({ text, champ: 'intitules' as const })),
      ...[...autres.expressions, ...autres.anciens].map((text) => ({ text, champ: 'alias' as const })),
      ...noms.flatMap(genders).map((text) => ({ text, champ: 'metiers' as const })),
    ].flatMap(({ text, champ }): Expression[] => {
      const terms = termsOf(text);
      return terms.length < 2 ? [] : [{ termes: terms.join(' '), champ }];
    }),
  };
}

/** What a sheet says of its diploma in sentences. */
function texteOf({ description, attendus }: Diplome): string {
  const blocs = description.map((bloc) => (bloc.type === 'liste' ? bloc.elements.join(' ') : bloc.texte));
  return [...blocs, ...attendus].join(' ');
}

/** « développeur/euse web » → « développeur web », « developpeuse web »: each form of a job's name by itself. */
function genders(nom: string): string[] {
  return [
    nom.replace(/(\p{L}+)\/\p{L}+/gu, '$1'),
    nom.replace(/\p{L}+\/\p{L}+/gu, (pair) => bothGenders(pair).split(' ')[1] ?? pair),
  ];
}

type Nommes = Map<string, { type: LieuNomme['type']; lieux: Set<number>; nom: string }>;

/** Priority of what bears one name: « Paris » is the town before the département and the académie. */
const PRIORITE = ['commune', 'departement', 'region', 'academie', 'etablissement'] as const;

const ARTICLES: ReadonlySet<string> = new Set(['la', 'le', 'les', 'l']);

function nameLieu(nommes: Nommes, id: number, { etablissement }: Formation): void {
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
