import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { Criteres } from '@/lib/search/criteres';
import { candidatOf } from '@/lib/search/params';
import { distributionOf } from '@/lib/search/rose/distribution';
import { type Echelle, echelleOf } from '@/lib/search/rose/echelle';
import { entreesRoseOf } from '@/lib/search/rose/entrees';
import { distancesFrom, lieuOf } from '@/lib/search/searchFormations';

/** The schools of a diploma on one scale, and whether they are those within the reader's radius. */
export interface EchelleDiplome {
  readonly echelle: Echelle;
  readonly isNear: boolean;
}

/**
 * The schools that prepare a diploma: those within the radius where there are some, else all of them.
 *
 * @param codes of its formations
 * @returns `null` without a bac, and without a figure
 */
export function echelleDiplome(
  catalogue: Catalogue,
  codes: readonly string[],
  criteres: Criteres,
): EchelleDiplome | null {
  const candidat = candidatOf(criteres);
  if (candidat === null) return null;
  const { rankOf } = entreesRoseOf(catalogue);
  const all = codes.flatMap((code) => rankOf.get(code) ?? []);
  const lieu = lieuOf(criteres, catalogue);
  const distances = lieu?.kind === 'trouve' ? distancesFrom(catalogue, lieu) : null;
  const near = lieu?.kind === 'trouve' ? all.filter((index) => (distances?.[index] ?? Number.NaN) <= lieu.rayon) : [];
  const isNear = near.length > 0;
  const distribution = distributionOf(catalogue, { formations: isNear ? near : all }, candidat);
  return distribution === null ? null : { echelle: echelleOf(distribution), isNear };
}
