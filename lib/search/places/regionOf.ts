import type { Catalogue } from '@/lib/catalogue/catalogue';
import { regionOfDepartement } from '@/lib/domain/territoires';
import type { Criteres } from '../criteres';
import { searchIndexesOf } from '../indexes';

/** INSEE code of the région where the reader looks: that of the town, else the only one of a search; `null` when none is named. */
export function regionOf({ ville, region }: Criteres, catalogue: Catalogue): string | null {
  const departement = ville === null ? null : searchIndexesOf(catalogue).lieux.findLieu(ville.nom)?.departement;
  if (departement != null) return regionOfDepartement(departement);
  const [only, ...others] = region;
  return only !== undefined && others.length === 0 ? only : null;
}
