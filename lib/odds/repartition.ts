import { MESURES, type Mesure, PALIERS, type Palier } from './mesures';
import type { OddsResume } from './odds';

/** Formations of one diploma by band, for one candidate: one count per measure, because the measures have bands of their own. */
export interface Repartition {
  readonly parMesure: readonly {
    readonly mesure: Mesure;
    readonly total: number;
    readonly paliers: readonly { readonly palier: Palier; readonly formations: number }[];
  }[];
  readonly sansChiffre: number;
}

/** Counts the formations of a diploma by band. A diploma has no rate of its own: none is made of these. */
export function repartirPaliers(odds: readonly OddsResume[]): Repartition {
  const counted = odds.flatMap((one) => (one.kind === 'indisponible' ? [] : [one]));
  const parMesure = MESURES.map((mesure) => {
    const own = counted.filter((one) => one.mesure === mesure);
    return {
      mesure,
      total: own.length,
      paliers: PALIERS.map((palier) => ({ palier, formations: own.filter((one) => one.palier === palier).length })),
    };
  }).filter(({ total }) => total > 0);
  return { parMesure, sansChiffre: odds.length - counted.length };
}
