import { collapseSpaces } from './normalisation';

/** What stands where a text named the signatory. */
export const NOM_RETIRE = '[nom retiré]';

/**
 * Takes the signatory's name out of every text of a value: reports are signed, and no name is ever stored.
 * @param nom As printed under « Signature »; `null` changes nothing.
 */
export function hideSignataire<T>(value: T, nom: string | null): T {
  const words = collapseSpaces(nom ?? '');
  if (words === '') return value;
  const pattern = new RegExp(words.split(' ').map(escapePattern).join('\\s+'), 'giu');
  return replaceStrings(value, (texte) => texte.replace(pattern, NOM_RETIRE)) as T;
}

function replaceStrings(value: unknown, replace: (texte: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item) => replaceStrings(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceStrings(item, replace)]));
}

function escapePattern(texte: string): string {
  return texte.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
