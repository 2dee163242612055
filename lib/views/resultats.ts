import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { Criteres } from '@/lib/search/criteres';
import { buildEcran } from '@/lib/search/ecran/ecran';
import { buildCarte } from '@/lib/search/map/carte';

/** A search as the results page tells it: the list and the map that the browser would ask for under the same criteria. */
export function viewResultats(catalogue: Catalogue, criteres: Criteres) {
  return {
    ecran: buildEcran(criteres, catalogue),
    carte: buildCarte(criteres, catalogue),
  };
}
