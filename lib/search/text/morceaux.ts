import { type IndexTexte, rootOf, soundOf } from './indexTexte';
import type { LieuNomme } from './lieuxNommes';
import type { ChampMatiere } from './matiere';
import { racine } from './racine';
import { isEmptyWord, termOf, wordsOf } from './words';

/** Words looked up at most: beyond, a query is no longer a search, and would cost what a hundred cost. */
export const MOTS_MAX = 10;
/** A town whose name is shorter sounds like too many words. */
const LONGUEUR_COMMUNE = 5;

/** A piece of the query, before the index is asked for it. */
export interface Morceau {
  readonly mot: string;
  readonly words: readonly string[];
  readonly place: LieuNomme | null;
  readonly expression: ExpressionTrouvee | null;
}

/** Cuts the query into names of several words and names of places, longest first, and single words. */
export function readMorceaux(index: IndexTexte, texte: string): Morceau[] {
  // A job copied from a sheet, « développeur/euse »: one form finds it.
  const words = wordsOf(texte.replace(/(\p{L}+)\/\p{Ll}+/gu, '$1'));
  const morceaux: Morceau[] = [];
  const take = (at: number, length: number, found: Partial<Morceau>) => {
    const taken = words.slice(at, at + length);
    morceaux.push({ mot: taken.join(' '), words: taken, place: null, expression: null, ...found });
    return at + length;
  };
  for (let at = 0; at < words.length; ) {
    const isFull = morceaux.length >= MOTS_MAX;
    const named = isFull ? null : placeAt(index, words, at);
    const expression = isFull ? null : expressionAt(index, words, at);
    if (expression !== null && expression.length > (named?.length ?? 0)) {
      at = take(at, expression.length, { expression });
    } else if (named !== null) at = take(at, named.length, { place: named.place });
    else if (isEmptyWord(words[at] ?? '')) at += 1;
    else if (!isFull && isCut(index, words, at)) at = take(at, 2, { mot: `${words[at]}${words[at + 1]}` });
    else at = take(at, 1, {});
  }
  return morceaux;
}

/** « auto mobile », « photo graphe »: one word, cut in two. */
function isCut(index: IndexTexte, words: readonly string[], at: number): boolean {
  const [one = '', next = ''] = words.slice(at, at + 2);
  return one !== '' && next !== '' && isTaught(index, one + next);
}

/** True for a word of what is taught. */
function isTaught(index: IndexTexte, word: string): boolean {
  const term = termOf(word);
  return index.parRacine.get(racine(term))?.includes(term) === true;
}

export interface ExpressionTrouvee {
  /** Words of the query that it covers, empty ones included. */
  readonly length: number;
  readonly terms: readonly string[];
  readonly bearers: ReadonlyMap<number, ChampMatiere>;
}

/** The longest name of several words that begins here; empty words do not count. */
function expressionAt(index: IndexTexte, words: readonly string[], at: number): ExpressionTrouvee | null {
  if (isEmptyWord(words[at] ?? '')) return null;
  const terms: string[] = [];
  let found: ExpressionTrouvee | null = null;
  for (let end = at; end < words.length && terms.length < index.plusLongueExpression; end++) {
    const word = words[end] ?? '';
    if (isEmptyWord(word)) continue;
    terms.push(termOf(word));
    // « vendeuse en animalerie » is « vendeur en animalerie », « travaux publique » sounds right.
    const bearers =
      terms.length < 2
        ? undefined
        : (index.expressions.get(terms.join(' ')) ??
          index.expressionsProches.get(rootOf(terms)) ??
          index.expressionsProches.get(soundOf(terms)));
    if (bearers !== undefined) found = { length: end + 1 - at, terms: [...terms], bearers };
  }
  return found;
}

function placeAt(
  index: IndexTexte,
  words: readonly string[],
  at: number,
): { readonly place: LieuNomme; readonly length: number } | null {
  const longest = Math.min(index.plusLongNom, words.length - at);
  for (let length = longest; length > 0; length--) {
    const place = index.nommes.get(words.slice(at, at + length).join(' '));
    // A name that is one empty word (« Y », « Ger » is not) would swallow an article.
    if (place !== undefined && (length > 1 || !isEmptyWord(words[at] ?? ''))) return { place, length };
  }
  const first = words[at] ?? '';
  if (first.length < LONGUEUR_COMMUNE || isTaught(index, first) || isEmptyWord(first)) return null;
  for (let length = longest; length > 0; length--) {
    const place = index.communesParSon.get(soundOf(words.slice(at, at + length)));
    if (place !== undefined) return { place, length };
  }
  return null;
}
