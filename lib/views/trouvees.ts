import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { Criteres } from '@/lib/search/criteres';
import type { FormationResume } from '@/lib/search/resultats';
import { searchFormations } from '@/lib/search/searchFormations';

/** Formations among which a screen lets one be chosen. */
export interface Trouvees {
  readonly q: string;
  readonly total: number;
  /** The first ones. */
  readonly resultats: readonly FormationResume[];
}

/**
 * Formations that answer the words of a screen that is not the search: around the place that it carries, or wherever they are where none is there.
 *
 * @param taille how many at most
 * @returns `null` when nothing was searched
 */
export function findTrouvees(catalogue: Catalogue, criteres: Criteres, taille: number): Trouvees | null {
  const { q } = criteres;
  if (q === '') return null;
  const near = searchFormations({ ...criteres, taille }, catalogue);
  const { total, resultats } =
    near.total > 0 ? near : searchFormations({ ...criteres, autour: null, ville: null, taille }, catalogue);
  return { q, total, resultats };
}
