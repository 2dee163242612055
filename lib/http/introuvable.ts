import type { Catalogue } from '@/lib/catalogue/catalogue';

const NAMED = /^\/(formation|diplome)\/([^/]+)\/?$/;

/**
 * True when a page's address names a formation, a diploma or a family that this release does not hold. `path` as it was
 * asked, encoded; the proxy has refused what cannot be decoded before.
 */
export function namesNothing(
  path: string,
  { formations, diplomes, familles }: Pick<Catalogue, 'formations' | 'diplomes' | 'familles'>,
): boolean {
  const [, kind, encoded] = NAMED.exec(path) ?? [];
  if (encoded === undefined) return false;
  const code = decodeURIComponent(encoded);
  return kind === 'formation' ? !formations.has(code) : !diplomes.has(code) && !familles.has(code);
}
