/**
 * Spellings that French reads alike, tried in order on a folded word. Digits and capitals stand for sounds that no letter
 * writes alone: X « ch », 1 « in », 2 « an », 3 « on ».
 */
const REGLES: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/sch|sh|ch(?![rl])/g, 'X'],
  [/ph/g, 'f'],
  [/h/g, ''],
  [/qu|q|ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/gu(?=[eiy])/g, 'G'],
  [/g(?=[eiy])/g, 'j'],
  [/G/g, 'g'],
  [/mpt/g, 'mt'],
  [/y/g, 'i'],
  [/t(?=ion)/g, 's'],
  [/eau|au/g, 'o'],
  [/(?:ai|ei|i)[nm](?![aeiounm])/g, '1'],
  [/[ae][nm](?![aeiounm])/g, '2'],
  [/o[nm](?![aeiounm])/g, '3'],
  [/ai|ei|oeu|eu/g, 'e'],
  [/ou/g, 'u'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
  [/(?:[estdx]+|(?<=..)e[rz])$/, ''],
];

/**
 * How a word sounds, near enough for « banke », « batimant » or « dietetik » to meet the word that was meant.
 *
 * @param term a folded word
 */
export function phonetique(term: string): string {
  let sound = term;
  for (const [pattern, replacement] of REGLES) sound = sound.replace(pattern, replacement);
  // A short word that is all endings keeps its letters: « été », « test ».
  return sound.length < 2 ? term : sound;
}
