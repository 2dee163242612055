/**
 * Folds what flows and sessions of the reports write differently: case, accents, ligatures, apostrophes, spaces.
 * Headings and vocabulary are compared folded, and always stored as printed.
 */
export function foldTexte(texte: string): string {
  return foldLettres(texte).replace(/\s+/gu, ' ').trim();
}

/** `foldTexte` without any space: two texts wrapped differently have the same key. */
export function compactTexte(texte: string): string {
  return foldLettres(texte).replace(/\s+/gu, '');
}

function foldLettres(texte: string): string {
  const lower = texte.toLowerCase();
  // Most of what is compared is plain letters: folding accents costs ten times more.
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/œ/g, 'oe')
    .replace(/[’ʼ`´]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

const PLAIN = /^[\w\s'!-/:-@{|}~]*$/;

/** Collapses every run of spaces, narrow and non-breaking ones included. */
export function collapseSpaces(texte: string): string {
  return texte.replace(/[\s\u200b\ufeff]+/gu, ' ').trim();
}

/**
 * Joins two pieces of one wrapped text. A line that ends with a hyphen, a slash or an apostrophe stuck to its word was
 * cut there, without a space, unless the extractor left one; everywhere else the cut stood for a space.
 */
export function joinWrapped(debut: string, suite: string): string {
  if (debut === '' || suite === '') return debut + suite;
  return `${debut}${debut.endsWith(' ') || isCutInsideWord(debut) ? '' : ' '}${suite}`;
}

/** True when the line was cut after a hyphen, a slash or an apostrophe, not at a space. */
export function isCutInsideWord(ligne: string): boolean {
  return /\S[-–/]$/u.test(ligne) || /\p{L}['’]$/u.test(ligne);
}

/**
 * Removes `prefixe` from the start of `texte`, whatever their spaces and accents.
 * @returns What follows, trimmed, or `null` when `texte` does not start with it at a word's end.
 */
export function stripPrefix(texte: string, prefixe: string): string | null {
  const { longueur, reste } = commonPrefix(texte, prefixe);
  return longueur > 0 && reste === '' ? texte.slice(longueur).trim() : null;
}

/**
 * Longest start of `texte` that is also a start of `modele`, cut where lines are: how much of a cell stands before a page
 * break.
 * @returns `longueur` in `texte`, and the part of `modele` (folded, without spaces) that is still to come.
 */
export function commonPrefix(texte: string, modele: string): { longueur: number; reste: string } {
  const cible = compactTexte(modele);
  let longueur = 0;
  let position = 0;
  for (const word of texte.matchAll(/\S+/gu)) {
    const end = longestStart(word[0], cible.slice(position));
    if (end > 0) longueur = word.index + end;
    position += compactTexte(word[0].slice(0, end)).length;
    if (end < word[0].length) break;
  }
  return { longueur, reste: cible.slice(position) };
}

/** How much of a word starts `cible`: all of it, or up to a hyphen, a slash or an apostrophe, where lines are cut. */
function longestStart(word: string, cible: string): number {
  const cuts = [...word.matchAll(/[-–/'’](?=.)/gu)].map(({ index }) => index + 1);
  return [word.length, ...cuts.reverse()].find((end) => cible.startsWith(compactTexte(word.slice(0, end)))) ?? 0;
}

/**
 * Removes `suffixe` from the end of `texte`, whatever their spaces and accents.
 * @returns What comes before, trimmed, or `null` when `texte` does not end with it as whole words.
 */
export function stripSuffix(texte: string, suffixe: string): string | null {
  const cible = compactTexte(suffixe);
  let said = '';
  for (const word of [...texte.matchAll(/\S+/gu)].reverse()) {
    said = compactTexte(word[0]) + said;
    if (said === cible) return texte.slice(0, word.index).trim();
    if (!cible.endsWith(said)) return null;
  }
  return null;
}
