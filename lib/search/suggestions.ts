import type { Catalogue } from '@/lib/catalogue/catalogue';
import { searchIndexesOf } from './indexes';
import { editDistance } from './text/editDistance';
import {
  type EntreeSuggestion,
  GENRES_SUGGESTION,
  type GenreSuggestion,
  type IndexSuggestions,
} from './text/indexSuggestions';
import { phonetique } from './text/phonetique';
import { searchTexte } from './text/searchTexte';
import { isEmptyWord, termOf, wordsOf } from './text/words';

/** What is suggested for one text, under the kind of thing that it is. */
export interface GroupeSuggestions {
  readonly genre: GenreSuggestion;
  /** French heading. */
  readonly libelle: string;
  readonly suggestions: readonly Omit<EntreeSuggestion, 'genre'>[];
}

export const LIBELLES_GENRE: Readonly<Record<GenreSuggestion, string>> = {
  specialite: 'BTS',
  metier: 'Métiers',
  bacPro: 'Après un bac pro',
  etablissement: 'Établissements',
  lieu: 'Lieux',
};

/** Suggestions in all, and of one kind: a list that a phone shows without scrolling twice. */
export const SUGGESTIONS_MAX = 8;
const PAR_GENRE = 4;
/** Below, almost everything begins so. */
const LONGUEUR_MINIMALE = 2;
const LONGUEUR_FAUTE = 4;
const MOTS_MAX = 6;

/** How a word was met, and where. */
const QUALITE = { exact: 1, debut: 0.85, son: 0.65, faute: 0.5 } as const;
const PART_ALIAS = 0.75;
/** In doubt, what is taught comes before who teaches it. */
const PRIORITE: Readonly<Record<GenreSuggestion, number>> = {
  specialite: 0.3,
  lieu: 0.2,
  metier: 0.1,
  bacPro: 0.05,
  etablissement: 0,
};
const PREMIER_MOT = 0.25;
const PART_MINIMALE = 0.65;
const PAR_DOUBLEMENT = 0.03;

/**
 * What a text being typed may become: specialities, jobs, schools and places, grouped, the best first. Accents, case and
 * typing errors are forgiven. Every text that is suggested finds something.
 *
 * @returns no group when the text is too short, or when nothing is near it
 */
export function suggest(texte: string, catalogue: Catalogue): GroupeSuggestions[] {
  const words = wordsOf(texte);
  const index = searchIndexesOf(catalogue).suggestions;
  const entries = ranked(index, words);
  const chosen = entries.length > 0 ? choose(entries) : inPlace(texte, words, catalogue);
  return grouped(chosen);
}

interface Note {
  readonly entree: EntreeSuggestion;
  readonly score: number;
}

/** Entries that meet every word, by score. */
function ranked(index: IndexSuggestions, words: readonly string[]): Note[] {
  const terms = words
    .filter((word) => !isEmptyWord(word))
    .slice(0, MOTS_MAX)
    .map(termOf);
  if (terms.length === 0 || terms.join('').length < LONGUEUR_MINIMALE) return [];
  let kept: Map<number, number> | null = null;
  for (const [at, term] of terms.entries()) {
    const met = meet(index, term, at === terms.length - 1);
    const next = new Map<number, number>();
    for (const [entry, score] of met) {
      const before = kept === null ? 0 : kept.get(entry);
      if (before !== undefined) next.set(entry, before + score);
    }
    kept = next;
    if (kept.size === 0) return [];
  }
  const first = terms[0] ?? '';
  return [...(kept ?? [])]
    .flatMap(([entry, score]) => {
      const entree = index.entrees[entry];
      if (entree === undefined) return [];
      const begins = index.premierMot[entry]?.startsWith(first) === true ? PREMIER_MOT : 0;
      const known = Math.log2(1 + entree.formations) * PAR_DOUBLEMENT;
      return [{ entree, score: score / terms.length + begins + known + PRIORITE[entree.genre] }];
    })
    .toSorted((a, b) => b.score - a.score || (a.entree.libelle < b.entree.libelle ? -1 : 1));
}

/** Entries that a word meets, with the quality of the meeting: as it is, as a beginning, by ear, with an error. */
function meet(index: IndexSuggestions, term: string, last: boolean): ReadonlyMap<number, number> {
  const met = new Map<number, number>();
  const add = (at: number, quality: number) => {
    for (const entry of index.parNom[at] ?? []) if ((met.get(entry) ?? 0) < quality) met.set(entry, quality);
    const less = quality * PART_ALIAS;
    for (const entry of index.parAlias[at] ?? []) if ((met.get(entry) ?? 0) < less) met.set(entry, less);
  };
  for (let at = firstFrom(index.mots, term); index.mots[at]?.startsWith(term) === true; at++) {
    if (index.mots[at] === term) add(at, QUALITE.exact);
    else if (last || term.length >= LONGUEUR_FAUTE) add(at, QUALITE.debut);
  }
  if (met.size > 0 || term.length < LONGUEUR_FAUTE) return met;
  for (const at of index.parSon.get(phonetique(term)) ?? []) add(at, QUALITE.son);
  if (met.size > 0) return met;
  const initial = term.charAt(0);
  const allowed = term.length < 8 ? 1 : 2;
  for (let at = firstFrom(index.mots, initial); index.mots[at]?.startsWith(initial) === true; at++) {
    const mot = index.mots[at] ?? '';
    if (mot.length < term.length - allowed) continue;
    if (nearBeginning(term, mot) <= allowed) add(at, QUALITE.faute);
  }
  return met;
}

/** Edits between a term that may be wrong and unfinished, and the nearest beginning of a word. */
function nearBeginning(term: string, mot: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let length = term.length - 1; length <= Math.min(term.length + 1, mot.length); length++) {
    best = Math.min(best, editDistance(term, mot.slice(0, length)));
  }
  return best;
}

/** Position of the first word that is not before the text. */
function firstFrom(mots: readonly string[], text: string): number {
  let low = 0;
  let high = mots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mots[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The best of all, no kind alone filling the list; what is far behind the first is noise. */
function choose(notes: readonly Note[]): Note[] {
  const enough = (notes[0]?.score ?? 0) * PART_MINIMALE;
  const counts = new Map<GenreSuggestion, number>();
  const chosen: Note[] = [];
  const seen = new Set<string>();
  for (const note of notes) {
    const { genre, q, detail } = note.entree;
    const count = counts.get(genre) ?? 0;
    const name = `${genre} ${wordsOf(q).join(' ')} ${detail ?? ''}`;
    if (note.score < enough || count >= PAR_GENRE || seen.has(name)) continue;
    seen.add(name);
    counts.set(genre, count + 1);
    chosen.push(note);
    if (chosen.length === SUGGESTIONS_MAX) break;
  }
  return chosen;
}

/** « compta nan »: what the first words look for, in the places that the last ones begin. */
function inPlace(texte: string, words: readonly string[], catalogue: Catalogue): Note[] {
  const typed = texte.trim().split(/\s+/);
  // Words that were cut or joined have no place of their own in what was typed.
  if (typed.length !== words.length) return [];
  for (let at = 1; at < words.length; at++) {
    const places = ranked(searchIndexesOf(catalogue).suggestions, words.slice(at)).filter(
      ({ entree }) => entree.genre === 'lieu',
    );
    if (places.length === 0) continue;
    const head = typed.slice(0, at).join(' ');
    const notes = places.slice(0, PAR_GENRE).flatMap(({ entree, score }): Note[] => {
      const q = `${head} ${entree.q}`;
      const formations = countOf(q, catalogue);
      return formations === 0 ? [] : [{ entree: { ...entree, libelle: q, q, formations }, score }];
    });
    if (notes.length > 0) return notes;
  }
  return [];
}

/** Formations that answer every word of a text. */
function countOf(q: string, catalogue: Catalogue): number {
  const selection = searchTexte(searchIndexesOf(catalogue).texte, q);
  if (selection === null || selection.motsIgnores.length > 0) return 0;
  return selection.scores.reduce((count, score) => (score > 0 ? count + 1 : count), 0);
}

function grouped(notes: readonly Note[]): GroupeSuggestions[] {
  const best = (genre: GenreSuggestion) => notes.find(({ entree }) => entree.genre === genre)?.score ?? -1;
  return GENRES_SUGGESTION.filter((genre) => best(genre) >= 0)
    .toSorted((a, b) => best(b) - best(a))
    .map((genre) => ({
      genre,
      libelle: LIBELLES_GENRE[genre],
      suggestions: notes.flatMap(({ entree: { genre: own, ...suggestion } }) => (own === genre ? [suggestion] : [])),
    }));
}
