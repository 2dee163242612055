import { fold } from '@/lib/domain/fold';
import { isArrondissement } from '../places/nomCommune';
import { type IndexTexte, rootOf, soundOf } from './indexTexte';
import type { LieuNomme } from './lieuxNommes';
import type { ChampMatiere } from './matiere';
import { racine } from './racine';
import { isEmptyWord, termOf, wordsOf } from './words';

/** Words looked up at most: beyond, a query is no longer a search, and would cost what a hundred cost. */
export const MOTS_MAX = 10;
/** Names that a document gives: they may hold a comma or a « ou ». */
const CHAMPS_PUBLIES: ReadonlySet<ChampMatiere> = new Set(['intitules', 'metiers', 'acces']);
/** A town whose name is shorter sounds like too many words. */
const LONGUEUR_COMMUNE = 5;

/** A piece of the query, before the index is asked for it. */
export interface Morceau {
  /** Which of the things that the query asks for, one or another, it belongs to: « com ou commerce » asks for two. */
  readonly voie: number;
  /** To be shown: as typed, or as a place writes itself. */
  readonly mot: string;
  readonly words: readonly string[];
  readonly place: LieuNomme | null;
  readonly expression: ExpressionTrouvee | null;
}

/** « com ou commerce », « com / pub », « com, pub », « soit com, soit pub »: one or the other. « où » is none. */
const SEPARATEURS = /(?<=^|\s)(?:ou|soit)(?=\s|$)|(?<!\d),|,(?!\d)|[/;|]/i;
/** A job copied from a sheet, « développeur/euse », « conseiller/ère »: one form finds it. */
const FEMININ = /(\p{L}{2,})\/(?:[flnstv]?e|i?[eè]re|t?rice|euse|esse|woman|girl|femme)(?!\p{L})/gu;

/** The words of the query, and for each the part between separators that it stands in. */
interface Phrase {
  readonly words: readonly string[];
  readonly parties: readonly number[];
  /** Words as typed, by what they are folded to. */
  readonly ecrits: ReadonlyMap<string, string>;
}

function readPhrase(texte: string): Phrase {
  const parties = texte.replace(FEMININ, '$1').split(SEPARATEURS).map(wordsOf);
  return {
    words: parties.flat(),
    parties: parties.flatMap((words, partie) => words.map(() => partie)),
    ecrits: new Map(texte.split(/[^\p{L}\p{M}\p{N}]+/u).map((mot) => [fold(mot), mot])),
  };
}

/** True where these words stand on both sides of a separator. */
const isApart = ({ parties }: Phrase, at: number, length: number) => parties[at] !== parties[at + length - 1];

/** Cuts the query into names of several words and names of places, longest first, and single words. */
export function readMorceaux(index: IndexTexte, texte: string): Morceau[] {
  const phrase = readPhrase(texte);
  const { words, parties, ecrits } = phrase;
  const morceaux: Morceau[] = [];
  let voie = 0;
  const take = (at: number, length: number, found: Partial<Morceau>) => {
    const taken = words.slice(at, at + length);
    const typed = taken.map((word) => ecrits.get(word) ?? word).join(' ');
    // « 13 » stays what it is, whatever département it is the code of.
    const mot = /^\d/.test(typed) ? typed : (found.place?.nom ?? typed);
    morceaux.push({ voie, mot, words: taken, place: null, expression: null, ...found });
    return at + length;
  };
  for (let at = 0; at < words.length; ) {
    // A name that goes over a separator, « Cybersécurité, informatique et réseaux », is one thing with what follows.
    if (at > 0 && parties[at] !== parties[at - 1]) voie += 1;
    const isFull = morceaux.length >= MOTS_MAX;
    const named = isFull ? null : placeAt(index, phrase, at);
    const expression = isFull ? null : expressionAt(index, phrase, at);
    if (expression !== null && expression.length > (named?.length ?? 0)) {
      at = take(at, expression.length, { expression });
    } else if (named !== null) at = take(at, named.length, { place: named.place });
    else if (isEmptyWord(words[at] ?? '') || isBacPro(words, at)) at += 1;
    else if (!isFull && isCut(index, phrase, at)) at = take(at, 2, one(`${words[at]}${words[at + 1]}`));
    else at = take(at, 1, {});
  }
  return morceaux;
}

const one = (word: string): Partial<Morceau> => ({ mot: word, words: [word] });

/** « bac pro » and what names none that an access text does: the « pro » says nothing more. */
const isBacPro = (words: readonly string[], at: number) => words[at] === 'pro' && words[at - 1] === 'bac';

/** « auto mobile », « photo graphe »: one word, cut in two. */
function isCut(index: IndexTexte, phrase: Phrase, at: number): boolean {
  const [first = '', next = ''] = phrase.words.slice(at, at + 2);
  return !isApart(phrase, at, 2) && first !== '' && next !== '' && isTaught(index, first + next);
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
function expressionAt(index: IndexTexte, phrase: Phrase, at: number): ExpressionTrouvee | null {
  const { words } = phrase;
  if (isEmptyWord(words[at] ?? '')) return null;
  const terms: string[] = [];
  let found: ExpressionTrouvee | null = null;
  for (let end = at; end < words.length && terms.length < index.plusLongueExpression; end++) {
    const word = words[end] ?? '';
    if (isEmptyWord(word)) continue;
    terms.push(termOf(word));
    const bearers = terms.length < 2 ? undefined : bearersOf(index, terms, isApart(phrase, at, end + 1 - at));
    if (bearers !== undefined) found = { length: end + 1 - at, terms: [...terms], bearers };
  }
  return found;
}

/** « vendeuse en animalerie » is « vendeur en animalerie », « travaux publique » sounds right. Over a separator, a title as it is published. */
function bearersOf(
  index: IndexTexte,
  terms: readonly string[],
  apart: boolean,
): ExpressionTrouvee['bearers'] | undefined {
  const exact = index.expressions.get(terms.join(' '));
  if (apart) return [...(exact?.values() ?? [])].some((champ) => CHAMPS_PUBLIES.has(champ)) ? exact : undefined;
  return exact ?? index.expressionsProches.get(rootOf(terms)) ?? index.expressionsProches.get(soundOf(terms));
}

function placeAt(
  index: IndexTexte,
  phrase: Phrase,
  at: number,
): { readonly place: LieuNomme; readonly length: number } | null {
  const { words } = phrase;
  const longest = Math.min(index.plusLongNom, words.length - at);
  for (let length = longest; length > 0; length--) {
    const place = index.nommes.get(words.slice(at, at + length).join(' '));
    if (place?.type !== 'etablissement' && isApart(phrase, at, length)) continue;
    // A name that is one empty word (« Y », « Ger » is not) would swallow an article.
    if (place !== undefined && (length > 1 || !isEmptyWord(words[at] ?? '')))
      return { place, length: length + arrondissementAfter(phrase, at, length) };
  }
  const first = words[at] ?? '';
  if (first.length < LONGUEUR_COMMUNE || isTaught(index, first) || isEmptyWord(first)) return null;
  for (let length = longest; length > 0; length--) {
    if (isApart(phrase, at, length)) continue;
    const place = index.communesParSon.get(soundOf(words.slice(at, at + length)));
    if (place !== undefined) return { place, length };
  }
  return null;
}

/** Words that say an arrondissement after its town, « lyon 3e arrondissement »: no school's row says its own. */
function arrondissementAfter(phrase: Phrase, at: number, length: number): number {
  const named = (more: number) =>
    at + length + more <= phrase.words.length &&
    !isApart(phrase, at, length + more) &&
    isArrondissement(phrase.words.slice(at, at + length + more).join(' '));
  return named(2) ? 2 : named(1) ? 1 : 0;
}
