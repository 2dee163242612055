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
 * Formations that answer the words of a screen that is not the search, wherever they are.
 *
 * @param taille how many at most
 * @returns `null` when nothing was searched
 */
export function findTrouvees(catalogue: Catalogue, criteres: Criteres, taille: number): Trouvees | null {
  const { q } = criteres;
  if (q === '') return null;
  const { total, resultats } = searchFormations({ ...criteres, autour: null, ville: null, taille }, catalogue);
  return { q, total, resultats };
}
