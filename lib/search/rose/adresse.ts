import { toSearchParams } from '../adresse';
import type { CriteresRose } from './criteres';

/** The query of the index of diplomas: inverse of `parseSearchParams` and `readChoixRose`; one request has one address. */
export function toRoseParams({ recherche, interets, domaines, metier, proches }: CriteresRose): URLSearchParams {
  const params = toSearchParams(recherche);
  for (const interet of interets) params.append('interet', interet);
  for (const domaine of domaines) params.append('domaine', domaine);
  if (metier !== null) params.set('metier', metier);
  if (proches) params.set('proches', '1');
  return params;
}

interface Vue {
  /** From 1. */
  readonly page?: number;
  /** Code of the diploma whose row is open. */
  readonly ouvert?: string | null;
}

/** Address of the index of diplomas. */
export function roseUrl(criteres: CriteresRose, { page = 1, ouvert = null }: Vue = {}): string {
  const params = toRoseParams(criteres);
  if (page > 1) params.set('page', String(page));
  if (ouvert !== null) params.set('ouvert', ouvert);
  const query = params.toString();
  return query === '' ? '/bts' : `/bts?${query}`;
}
