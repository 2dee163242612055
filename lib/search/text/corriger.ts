import { editDistance } from './editDistance';
import type { IndexTexte } from './indexTexte';
import { phonetique } from './phonetique';

/** Edits allowed, as a share of the word's length. */
const TOLERANCE = 0.25;
/** A sound of this length may hold an error of its own: shorter ones are too near one another. */
const LONGUEUR_SON = 5;

/**
 * What was meant by a word that is in no text, nor sounds like one that is: the terms that the fewest edits lead to; when
 * more than one edit is needed, those whose sound is one edit away. A word two letters away is no match beside one a letter
 * away.
 */
export function closestTerms(index: IndexTexte, term: string): readonly string[] {
  const sound = phonetique(term);
  // A first letter is rarely mistyped, but may be heard: « sport » is no « port », « otel » is « hôtel ».
  const begins = (one: string) => one[0] === term[0] || phonetique(one)[0] === sound[0];
  const distances = new Map<string, number>();
  for (const search of [index.searchMatieres, index.searchLieux]) {
    for (const { terms } of search.search(term, { fuzzy: TOLERANCE, tokenize: (text) => [text] })) {
      for (const one of terms) if (begins(one)) distances.set(one, distances.get(one) ?? editDistance(term, one));
    }
  }
  const best = Math.min(...distances.values());
  const near = [...distances].flatMap(([one, distance]) => (distance === best ? [one] : []));
  if (best <= 1 || sound.length < LONGUEUR_SON) return near;
  const heard = [...index.parSon].flatMap(([other, terms]) =>
    other[0] === sound[0] && Math.abs(other.length - sound.length) <= 1 && editDistance(sound, other) === 1
      ? terms
      : [],
  );
  return heard.length > 0 ? heard : near;
}
