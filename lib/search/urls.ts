import { toPersonneParams, toSearchParams } from './adresse';
import { PARAMETRE_SEPARATEUR, type Separateur, TAILLE_PAR_DEFAUT } from './bornes';
import type { Criteres } from './criteres';

function withQuery(path: string, params: URLSearchParams): string {
  const query = params.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** Address of a search's results. */
export function rechercheUrl(criteres: Criteres): string {
  return withQuery('/recherche', toSearchParams(criteres));
}

/** Address of the form, already filled with what is known. */
export function profilUrl(criteres: Criteres): string {
  return withQuery('/', toSearchParams({ ...criteres, page: 1 }));
}

/** Address of a page about one thing, for the same person in the same place. */
export function candidatUrl(path: string, criteres: Criteres): string {
  return withQuery(path, toPersonneParams(criteres));
}

/** Address of a search's spreadsheet. */
export function csvUrl(criteres: Criteres, separateur: Separateur = ','): string {
  const params = toSearchParams({ ...criteres, page: 1, taille: TAILLE_PAR_DEFAUT });
  if (separateur !== ',') params.set(PARAMETRE_SEPARATEUR, separateur);
  return withQuery('/api/v1/formations.csv', params);
}
