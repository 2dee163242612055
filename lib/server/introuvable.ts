import type { Catalogue } from '@/lib/catalogue/catalogue';
import { lignesDocument } from '@/lib/views/lignesDocument';

/** Addresses of one page each. The unit test holds them to the files of `app`. */
const PAGES = new Set([
  '',
  'accessibilite',
  'api',
  'attente',
  'bts',
  'comparer',
  'donnees',
  'fiabilite',
  'fond-de-carte.svg',
  'glossaire',
  'methode',
  'recherche',
  'seance',
  'systeme',
  'voeux',
]);

const NAMED = /^\/(formation|diplome|metier)\/([^/]+)(\/(?:preparer|chiffres|imprimer|lignes\/([^/]+)))?\/?$/;

/**
 * True when an address is that of no page, or names a formation, one of its pages, a row of its documents, a diploma, a family or a job that this release does not hold.
 *
 * @param path as it was asked, encoded; the proxy has refused what cannot be decoded before
 * @param catalogue `null` when nothing can be looked up: any name may be one
 */
export function namesNothing(
  path: string,
  catalogue: Pick<Catalogue, 'formations' | 'diplomes' | 'familles' | 'metiers'> | null,
): boolean {
  if (PAGES.has(decodeURIComponent(path).slice(1).replace(/\/$/, ''))) return false;
  const [, kind, encoded, page, row] = NAMED.exec(path) ?? [];
  if (encoded === undefined) return true;
  if (catalogue === null) return false;
  const { formations, diplomes, familles, metiers } = catalogue;
  const code = decodeURIComponent(encoded);
  if (kind === 'diplome') return page !== undefined || (!diplomes.has(code) && !familles.has(code));
  if (kind === 'metier') return page !== undefined || !metiers.has(code);
  const formation = formations.get(code);
  if (formation === undefined || row === undefined) return formation === undefined;
  const cle = decodeURIComponent(row);
  return !lignesDocument(formation).lignes.some((one) => one.cle === cle);
}
