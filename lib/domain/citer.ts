/** Most of another's words that a sentence of ours repeats. */
const LONGUEUR = 60;

/**
 * Words that are not ours (of an address, a file, a field), to be shown within a sentence of ours: in quotes that they cannot close, on one line,
 * shortened. The one way to show what is not known to be true.
 */
export function citer(mots: string): string {
  const line = mots
    .replace(/[«»]/g, '"')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return `«\u00a0${line.length > LONGUEUR ? `${line.slice(0, LONGUEUR - 1).trimEnd()}…` : line}\u00a0»`;
}
