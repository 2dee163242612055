import type { Catalogue } from '@/lib/catalogue/catalogue';
import { lignesDocument } from '@/lib/views/lignesDocument';

const NAMED = /^\/(formation|diplome)\/([^/]+)(\/lignes(?:\/([^/]+))?)?\/?$/;

/**
 * True when a page's address names a formation, its tables, a row of its documents, a diploma or a family that this release does not hold. `path` as it was
 * asked, encoded; the proxy has refused what cannot be decoded before.
 */
export function namesNothing(
  path: string,
  { formations, diplomes, familles }: Pick<Catalogue, 'formations' | 'diplomes' | 'familles'>,
): boolean {
  const [, kind, encoded, tables, row] = NAMED.exec(path) ?? [];
  if (encoded === undefined) return false;
  const code = decodeURIComponent(encoded);
  if (kind === 'diplome') return tables !== undefined || (!diplomes.has(code) && !familles.has(code));
  const formation = formations.get(code);
  if (formation === undefined || row === undefined) return formation === undefined;
  const cle = decodeURIComponent(row);
  return !lignesDocument(formation).lignes.some((one) => one.cle === cle);
}
