import type MiniSearch from 'minisearch';
import { editDistance } from './editDistance';
import { type ChampMatiere, type IndexTexte, type LieuNomme, POIDS_MATIERE, type ResultatTexte } from './indexTexte';
import { bothGenders, isEmptyWord, termOf, wordsOf } from './words';

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
  readonly type: LieuNomme['type'] | 'etablissement';
  readonly nom: string;
}

/** One word, or the words of one place's name, with what each half of the index has for it (scores in ]0, 1]). */
interface Unite {
  readonly mot: string;
  readonly matieres: ReadonlyMap<number, { readonly score: number; readonly touch: TouchMatiere }>;
  readonly lieux: ReadonlyMap<number, ScoreLieu>;
}

interface ScoreLieu {
  readonly score: number;
  readonly touch: TouchLieu;
}

/** A diploma whose score for a word is below this share of the best one's is noise. */
const PART_MINIMALE = 0.25;
/** Edits allowed, as a share of the word's length. */
const TOLERANCE = 0.25;
/** From this length on a word may be the beginning of another, and may hold a typing error. */
const LONGUEUR_PREFIXE = 3;
const LONGUEUR_FAUTE = 4;
/** Words looked up at most: beyond, a query is no longer a search, and would cost what a hundred cost. */
const MOTS_MAX = 10;

const SCORES_LIEU = {
  commune: 1,
  departement: 0.9,
  region: 0.9,
  academie: 0.8,
  communePartielle: 0.6,
  etablissement: 0.5,
} as const;

/** Fields that name a diploma: a word that is in one of them means what is taught, and no school that bears it. */
const CHAMPS_FORTS: ReadonlySet<ChampMatiere> = new Set(['sigle', 'alias', 'intitules']);

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

/** Cuts the query into names of places, longest first, and single words. */
function readUnites(index: IndexTexte, texte: string): Unite[] {
  // A job copied from a sheet: « développeur/euse ».
  const words = wordsOf(bothGenders(texte));
  const unites: Unite[] = [];
  for (let at = 0; at < words.length; ) {
    const named = unites.length < MOTS_MAX ? placeAt(index, words, at) : null;
    if (named !== null) {
      unites.push(uniteOfPlace(index, named.place, words.slice(at, at + named.length)));
      at += named.length;
      continue;
    }
    const word = words[at] ?? '';
    at += 1;
    if (isEmptyWord(word)) continue;
    unites.push(unites.length < MOTS_MAX ? uniteOfWord(index, word, at === words.length) : nothing(word));
  }
  return unites;
}

function placeAt(
  index: IndexTexte,
  words: readonly string[],
  at: number,
): { readonly place: LieuNomme; readonly length: number } | null {
  for (let length = Math.min(index.plusLongNom, words.length - at); length > 0; length--) {
    const place = index.nommes.get(words.slice(at, at + length).join(' '));
    // A name that is one empty word (« Y », « Ger » is not) would swallow an article.
    if (place !== undefined && (length > 1 || !isEmptyWord(words[at] ?? ''))) return { place, length };
  }
  return null;
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
    matieres: terms.length === 1 && only !== undefined ? exactMatieres(index, mot, only) : new Map(),
    lieux,
  };
}

const etablissement = (index: IndexTexte, id: number): TouchLieu => ({
  type: 'etablissement',
  nom: index.lieux[id]?.nom ?? '',
});

function uniteOfWord(index: IndexTexte, mot: string, last: boolean): Unite {
  const term = termOf(mot);
  const matieres = exactMatieres(index, mot, term);
  const taught = [...matieres.values()].some(({ touch }) => CHAMPS_FORTS.has(touch.champ));
  const lieux = taught ? new Map<number, ScoreLieu>() : lieuxOf(index, termsWith(index.searchLieux, term, {}));
  const exact: Unite = { mot, matieres, lieux };
  // The last word may still be being typed: what it begins counts beside the places that it names.
  const complete = matieres.size > 0 || (lieux.size > 0 && !last);
  if (complete || term.length < LONGUEUR_PREFIXE) return exact;
  const begun = termsWith(index.searchMatieres, term, { prefix: true });
  const begunLieux = termsWith(index.searchLieux, term, { prefix: true });
  if (begun.length > 0 || begunLieux.length > 0) {
    return { mot, matieres: matieresOf(mot, begun), lieux: lieuxOf(index, begunLieux) };
  }
  return term.length < LONGUEUR_FAUTE ? exact : closest(index, mot, term);
}

/** What the fewest edits lead to, in either half: a word two letters away is no match beside one a letter away. */
function closest(index: IndexTexte, mot: string, term: string): Unite {
  const options = { fuzzy: TOLERANCE };
  const matieres = termsWith(index.searchMatieres, term, options);
  const lieux = termsWith(index.searchLieux, term, options);
  const distances = new Map<string, number>();
  for (const { terms } of [...matieres, ...lieux]) {
    // A first letter is rarely mistyped: « sport » is no « port ».
    for (const one of terms) if (one[0] === term[0]) distances.set(one, distances.get(one) ?? editDistance(term, one));
  }
  const best = Math.min(...distances.values());
  const near = ({ terms }: ResultatTexte) => terms.some((one) => distances.get(one) === best);
  return { mot, matieres: matieresOf(mot, matieres.filter(near)), lieux: lieuxOf(index, lieux.filter(near)) };
}

function termsWith<T>(
  search: MiniSearch<T>,
  term: string,
  options: { readonly prefix?: boolean; readonly fuzzy?: number },
): ResultatTexte[] {
  return search.search(term, { ...options, tokenize: (text) => [text] });
}

function exactMatieres(index: IndexTexte, mot: string, term: string) {
  return matieresOf(mot, termsWith(index.searchMatieres, term, {}));
}

function matieresOf(mot: string, results: readonly ResultatTexte[]) {
  const best = results[0]?.score ?? 0;
  const found = new Map<number, { score: number; touch: TouchMatiere }>();
  for (const { id, score, match } of results) {
    if (score < best * PART_MINIMALE) break;
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
