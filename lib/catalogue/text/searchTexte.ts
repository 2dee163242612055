import type MiniSearch from 'minisearch';
import { editDistance } from './editDistance';
import { type ChampMatiere, type IndexTexte, type LieuNomme, POIDS_MATIERE, type ResultatTexte } from './indexTexte';
import { type ExpressionTrouvee, MOTS_MAX, readMorceaux } from './morceaux';
import { phonetique } from './phonetique';
import { termOf } from './words';

/** Why a diploma matched one word of the query. */
export interface TouchMatiere {
  readonly mot: string;
  readonly champ: ChampMatiere;
  /** The indexed term that met the word. */
  readonly terme: string;
}

/** What free text selects. */
export interface SelectionTexte {
  /** Score of each formation of the results, 0 for those that do not match. */
  readonly scores: Float32Array;
  /** Words that nothing could be found for together with the others, as typed: the answer leaves them out. */
  readonly motsIgnores: readonly string[];
  /** Reasons by diploma (`Matiere.id`). */
  readonly touches: ReadonlyMap<number, readonly TouchMatiere[]>;
  /** Places that the query names, by place (`Lieu.id`). */
  readonly lieuxTouches: ReadonlyMap<number, readonly TouchLieu[]>;
}

/** Why a place matched one word of the query: a territory, or the name of a school. */
export interface TouchLieu {
  readonly type: LieuNomme['type'];
  readonly nom: string;
}

/** One word, or the words of one place's name, with what each half of the index has for it: scores in ]0, 1], above for a whole title. */
interface Unite {
  readonly mot: string;
  readonly matieres: ReadonlyMap<number, ScoreMatiere>;
  readonly lieux: ReadonlyMap<number, ScoreLieu>;
  /** The place that the words name, when they are the whole of its name. */
  readonly place?: LieuNomme;
}

interface ScoreMatiere {
  readonly score: number;
  readonly touch: TouchMatiere;
}

interface ScoreLieu {
  readonly score: number;
  readonly touch: TouchLieu;
}

/** A diploma whose score for a word is below this share of the best one's is noise. */
const PART_MINIMALE = 0.25;
/** The same, for one word among several: the others tell enough apart. */
const PART_MINIMALE_PARMI = 0.05;
/** Added to what is near a place that was left out. */
const PROCHE = 0.02;
/** A title of one word, which is the word; a name of several words, as each field has it; their words one by one. */
const TITRE_ENTIER = 0.25;
const SCORES_EXPRESSION: Readonly<Record<ChampMatiere, number>> = {
  sigle: 1,
  intitules: 1.25,
  alias: 1,
  idees: 0.8,
  metiers: 0.8,
  domaines: 0.5,
};
const MOTS_SEPARES = 0.4;
/** Edits allowed, as a share of the word's length. */
const TOLERANCE = 0.25;
/** From this length on a word may be the beginning of another, and may hold a typing error. */
const LONGUEUR_PREFIXE = 3;
const LONGUEUR_FAUTE = 4;

const SCORES_LIEU = {
  commune: 1,
  departement: 0.9,
  region: 0.9,
  academie: 0.8,
  communePartielle: 0.6,
  etablissement: 0.5,
} as const;

/** Fields that name a diploma: a word that is in one of them means what is taught, and no school that bears it. */
const CHAMPS_FORTS: ReadonlySet<ChampMatiere> = new Set(['sigle', 'alias', 'intitules', 'idees']);

/**
 * Searches free text: « bts compta lyon », whatever the order of the words, their accents and their typing errors.
 *
 * Every word must be met, by what the formation teaches or by where it is. When no formation meets them all, words that
 * name places are left out first, then those that the fewest formations can share with the others; the words left out are
 * told. A word that means nothing anywhere is left out too; when none is left, nothing matches.
 *
 * @returns `null` when the text holds no word to search for: nothing is restricted
 */
export function searchTexte(index: IndexTexte, texte: string): SelectionTexte | null {
  const unites = readUnites(index, texte);
  if (unites.length === 0) return null;
  const known = unites.filter(({ matieres, lieux }) => matieres.size > 0 || lieux.size > 0);
  const kept = shared(index, known);
  const scores = scoresOf(index, kept);
  for (const { place } of known)
    if (place !== undefined && !kept.some((one) => one.place === place)) favour(index, scores, place);
  const touches = new Map<number, TouchMatiere[]>();
  const lieuxTouches = new Map<number, TouchLieu[]>();
  for (const { matieres, lieux } of kept) {
    for (const [id, { touch }] of matieres) touches.set(id, [...(touches.get(id) ?? []), touch]);
    for (const [id, { touch }] of lieux) lieuxTouches.set(id, [...(lieuxTouches.get(id) ?? []), touch]);
  }
  return {
    scores,
    motsIgnores: unites.filter((one) => !kept.includes(one)).map(({ mot }) => mot),
    touches,
    lieuxTouches,
  };
}

/**
 * What was looked for is not taught in this place: of what answers, the same département comes first, then the académie.
 * Less than any word counts, so that only equals are told apart.
 */
function favour(index: IndexTexte, scores: Float32Array, place: LieuNomme): void {
  const here = place.lieux.flatMap((id) => index.lieux[id] ?? []);
  const departements = new Set(here.map(({ departement }) => departement));
  const academies = new Set(here.map(({ academie }) => academie));
  for (let i = 0; i < scores.length; i++) {
    const lieu = index.lieux[index.lieuOf[i] ?? 0];
    if (!((scores[i] ?? 0) > 0) || lieu === undefined) continue;
    const near = departements.has(lieu.departement) ? PROCHE : academies.has(lieu.academie) ? PROCHE / 2 : 0;
    scores[i] = (scores[i] ?? 0) + near;
  }
}

/** The most words that some formation meets together; places give way to what is taught. */
function shared(index: IndexTexte, unites: readonly Unite[]): readonly Unite[] {
  if (unites.length < 2 || anyMatch(index, unites)) return unites;
  const taught = unites.filter(({ matieres }) => matieres.size > 0);
  if (taught.length > 0 && taught.length < unites.length) return shared(index, taught);
  // Words of one kind that exclude one another: keep the largest prefix that goes together, first words first.
  const kept: Unite[] = [];
  for (const one of unites) if (anyMatch(index, [...kept, one])) kept.push(one);
  return kept;
}

function anyMatch(index: IndexTexte, unites: readonly Unite[]): boolean {
  for (let i = 0; i < index.matiereOf.length; i++) if (scoreAt(index, unites, i) > 0) return true;
  return false;
}

function scoresOf(index: IndexTexte, unites: readonly Unite[]): Float32Array {
  const scores = new Float32Array(index.matiereOf.length);
  if (unites.length === 0) return scores;
  for (let i = 0; i < scores.length; i++) scores[i] = scoreAt(index, unites, i);
  return scores;
}

function scoreAt(index: IndexTexte, unites: readonly Unite[], i: number): number {
  const matiere = index.matiereOf[i] ?? 0;
  const lieu = index.lieuOf[i] ?? 0;
  let total = 0;
  for (const one of unites) {
    const score = Math.max(one.matieres.get(matiere)?.score ?? 0, one.lieux.get(lieu)?.score ?? 0);
    if (score === 0) return 0;
    total += score;
  }
  return total;
}

/** What each half of the index has for each piece of the query. */
function readUnites(index: IndexTexte, texte: string): Unite[] {
  const morceaux = readMorceaux(index, texte);
  // Several words of what is taught tell enough apart together; beside a place, one must be meant.
  const part = morceaux.filter(({ place }) => place === null).length > 1 ? PART_MINIMALE_PARMI : PART_MINIMALE;
  return morceaux.map(({ mot, words, place, expression }, at) => {
    if (at >= MOTS_MAX) return nothing(mot);
    if (expression !== null) return uniteOfExpression(index, expression, mot);
    if (place !== null) return uniteOfPlace(index, place, words);
    return uniteOfWord(index, mot, { isLast: at === morceaux.length - 1, part });
  });
}

/** A name of several words: what bears it, then what has all of its words one by one. */
function uniteOfExpression(index: IndexTexte, { terms, bearers }: ExpressionTrouvee, mot: string): Unite {
  const matieres = new Map<number, ScoreMatiere>();
  const [first = new Map<number, ScoreMatiere>(), ...others] = terms.map((term) =>
    exactMatieres(index, mot, term, PART_MINIMALE_PARMI),
  );
  for (const [id, { score, touch }] of first) {
    const scores = [score, ...others.map((other) => other.get(id)?.score ?? 0)];
    const least = Math.min(...scores);
    if (least > 0) matieres.set(id, { score: least * MOTS_SEPARES, touch });
  }
  for (const [id, champ] of bearers) {
    matieres.set(id, { score: SCORES_EXPRESSION[champ], touch: { mot, champ, terme: terms.join(' ') } });
  }
  return { mot, matieres, lieux: new Map() };
}

const nothing = (mot: string): Unite => ({ mot, matieres: new Map(), lieux: new Map() });

/** A place's full name: what lies there, and schools that bear the name; and diplomas, if the word is one of theirs. */
function uniteOfPlace(index: IndexTexte, place: LieuNomme, words: readonly string[]): Unite {
  const lieux = new Map<number, ScoreLieu>();
  const terms = words.map(termOf);
  for (const { id } of index.searchLieux.search(terms.join(' '), { combineWith: 'AND', fields: ['nom'] })) {
    lieux.set(id, { score: SCORES_LIEU.etablissement, touch: etablissement(index, id) });
  }
  for (const id of place.lieux) {
    lieux.set(id, { score: SCORES_LIEU[place.type], touch: { type: place.type, nom: place.nom } });
  }
  const mot = words.join(' ');
  const [only] = terms;
  return {
    mot,
    matieres: terms.length === 1 && only !== undefined ? exactMatieres(index, mot, only, PART_MINIMALE) : new Map(),
    lieux,
    place,
  };
}

const etablissement = (index: IndexTexte, id: number): TouchLieu => ({
  type: 'etablissement',
  nom: index.lieux[id]?.nom ?? '',
});

function uniteOfWord(
  index: IndexTexte,
  mot: string,
  { isLast, part }: { readonly isLast: boolean; readonly part: number },
): Unite {
  const term = termOf(mot);
  const matieres = exactMatieres(index, mot, term, part);
  const taught = [...matieres.values()].some(({ touch }) => CHAMPS_FORTS.has(touch.champ));
  const lieux = taught ? new Map<number, ScoreLieu>() : lieuxOf(index, termsWith(index.searchLieux, term, {}));
  const exact: Unite = { mot, matieres, lieux };
  // The last word may still be being typed: what it begins counts beside the places that it names.
  const complete = matieres.size > 0 || (lieux.size > 0 && !isLast);
  if (complete || term.length < LONGUEUR_PREFIXE) return exact;
  const begun = termsWith(index.searchMatieres, term, { prefix: true });
  const begunLieux = termsWith(index.searchLieux, term, { prefix: true });
  if (begun.length > 0 || begunLieux.length > 0) {
    return { mot, matieres: matieresOf(mot, begun, part), lieux: lieuxOf(index, begunLieux) };
  }
  if (term.length < LONGUEUR_FAUTE) return exact;
  const heard = index.parSon.get(phonetique(term));
  return heard === undefined ? closest(index, mot, term, part) : meaning(index, mot, heard, part);
}

/** What the fewest edits lead to, in either half: a word two letters away is no match beside one a letter away. */
function closest(index: IndexTexte, mot: string, term: string, part: number): Unite {
  const options = { fuzzy: TOLERANCE };
  const found = [...termsWith(index.searchMatieres, term, options), ...termsWith(index.searchLieux, term, options)];
  const distances = new Map<string, number>();
  for (const { terms } of found) {
    // A first letter is rarely mistyped: « sport » is no « port ».
    for (const one of terms) if (one[0] === term[0]) distances.set(one, distances.get(one) ?? editDistance(term, one));
  }
  const best = Math.min(...distances.values());
  const near = [...distances].flatMap(([one, distance]) => (distance === best ? [one] : []));
  return meaning(index, mot, near, part);
}

/** What was meant by a word that is in no text: any of these. */
function meaning(index: IndexTexte, mot: string, terms: readonly string[], part: number): Unite {
  const matieres = new Map<number, ScoreMatiere>();
  for (const term of terms) {
    for (const [id, one] of exactMatieres(index, mot, term, part)) {
      if (one.score > (matieres.get(id)?.score ?? 0)) matieres.set(id, one);
    }
  }
  return {
    mot,
    matieres,
    lieux: lieuxOf(
      index,
      terms.flatMap((term) => termsWith(index.searchLieux, term, {})),
    ),
  };
}

function termsWith<T>(
  search: MiniSearch<T>,
  term: string,
  options: { readonly prefix?: boolean; readonly fuzzy?: number },
): ResultatTexte[] {
  return search.search(term, { ...options, tokenize: (text) => [text] });
}

function exactMatieres(index: IndexTexte, mot: string, term: string, part: number): Map<number, ScoreMatiere> {
  const found = matieresOf(mot, termsWith(index.searchMatieres, term, {}), part);
  for (const id of index.titresEntiers.get(term) ?? []) {
    const one = found.get(id);
    if (one !== undefined) found.set(id, { ...one, score: 1 + TITRE_ENTIER });
  }
  return found;
}

function matieresOf(mot: string, results: readonly ResultatTexte[], part: number): Map<number, ScoreMatiere> {
  const best = results[0]?.score ?? 0;
  const found = new Map<number, ScoreMatiere>();
  for (const { id, score, match } of results) {
    if (score < best * part) break;

    const touches = Object.entries(match).flatMap(([terme, champs]) =>
      champs.map((champ) => ({ mot, terme, champ: champ as ChampMatiere })),
    );
    const touch = touches.toSorted((a, b) => POIDS_MATIERE[b.champ] - POIDS_MATIERE[a.champ])[0];
    if (touch !== undefined) found.set(id, { score: score / best, touch });
  }
  return found;
}

function lieuxOf(index: IndexTexte, results: readonly ResultatTexte[]): ReadonlyMap<number, ScoreLieu> {
  const found = new Map<number, ScoreLieu>();
  for (const { id, match } of results) {
    const inCommune = Object.values(match).some((champs) => champs.includes('commune'));
    found.set(
      id,
      inCommune
        ? { score: SCORES_LIEU.communePartielle, touch: { type: 'commune', nom: index.lieux[id]?.commune ?? '' } }
        : { score: SCORES_LIEU.etablissement, touch: etablissement(index, id) },
    );
  }
  return found;
}
