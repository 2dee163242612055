import { problemResponse } from '@/lib/api/problem';
import type { Criteres, ErreurParametre } from '@/lib/search/criteres';
import { type OptionsCriteres, parseSearchParams, toSearchParams } from '@/lib/search/params';

/**
 * The criteria of a request, or the 400 that says which parameters could not be read.
 *
 * @param siennes what the route reads itself: the names, and what is wrong with their values
 */
export function criteresOf(
  url: URL,
  portee: OptionsCriteres['portee'] = 'recherche',
  siennes: { readonly noms: readonly string[]; readonly erreurs: readonly ErreurParametre[] } = {
    noms: [],
    erreurs: [],
  },
): Criteres | Response {
  const read = parseSearchParams(url.searchParams, { portee, autres: siennes.noms });
  const erreurs = [...siennes.erreurs, ...(read.ok ? [] : read.erreurs)];
  if (read.ok && erreurs.length === 0) return read.criteres;
  const detail =
    erreurs.length === 1 ? 'Un paramètre n’a pas pu être lu.' : `${erreurs.length} paramètres n’ont pas pu être lus.`;
  return problemResponse('parametres-invalides', detail, { erreurs });
}

/** What an answer depends on, for a request: its normalised criteria. */
export function criteresKey(criteres: Criteres): string {
  return toSearchParams(criteres).toString();
}
