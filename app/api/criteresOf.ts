import { problemResponse } from '@/lib/http/problem';
import type { Criteres } from '@/lib/search/criteres';
import { type OptionsLecture, parseSearchParams, toSearchParams } from '@/lib/search/params';

/** The criteria of a request, or the 400 that says which parameters could not be read. */
export function criteresOf(url: URL, portee: OptionsLecture['portee'] = 'recherche'): Criteres | Response {
  const read = parseSearchParams(url.searchParams, { portee });
  if (read.ok) return read.criteres;
  const detail =
    read.erreurs.length === 1
      ? 'Un paramètre n’a pas pu être lu.'
      : `${read.erreurs.length} paramètres n’ont pas pu être lus.`;
  return problemResponse('parametres-invalides', detail, { erreurs: read.erreurs });
}

/** What an answer depends on, for a request: its normalised criteria. */
export function criteresKey(criteres: Criteres): string {
  return toSearchParams(criteres).toString();
}
