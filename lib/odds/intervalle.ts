import { type Rate, rate } from '@/lib/domain/rate';
import type { BetaShape } from '@/lib/stats/betaShapes';
import { holdsShare, massOfShares, type PercentSpan, wholeShares } from '@/lib/stats/wholeShares';
import { NIVEAU_INTERVALLE } from './seuils';

/** Bounds of an interval, whole percents as rates: what is shown is what is kept. */
export interface Bornes {
  readonly bas: Rate;
  readonly haut: Rate;
}

const spanOf = ({ bas, haut }: Bornes): PercentSpan => ({ low: Math.round(100 * bas), high: Math.round(100 * haut) });

/**
 * The interval of the screen, of the API, of a list and of the replay alike: the closest whole percents that leave at most half of what
 * `NIVEAU_INTERVALLE` does not hold on either side of next session's share of `candidats`. Next session's own chance is in it, not only what is unknown
 * of the rate. It is stretched to hold the mean, which a few candidates may leave out.
 *
 * Not the narrowest that holds as much: among high rates that one leaves everything on one side, where a year that moves the whole country, or a
 * band that promises a bound, finds it (docs/adr/0006).
 *
 * @param loi Next session's rate.
 * @param candidats of the last session, at least 1: next session's are not known
 */
export function intervalleDe({ mean, precision }: BetaShape, candidats: number): Bornes {
  const { low, high } = wholeShares(candidats, mean * precision, (1 - mean) * precision, (1 - NIVEAU_INTERVALLE) / 2);
  return {
    bas: rate(Math.min(low, Math.floor(100 * mean)) / 100),
    haut: rate(Math.max(high, Math.ceil(100 * mean)) / 100),
  };
}

/** Whether what came, `obtenus` of `sur`, lies within an interval. */
export function tient(intervalle: Bornes, obtenus: number, sur: number): boolean {
  return holdsShare(spanOf(intervalle), obtenus, sur);
}

/** Probability that next session's share of `sur` candidates lies within an interval, by the law itself. */
export function probabiliteDansIntervalle(intervalle: Bornes, { mean, precision }: BetaShape, sur: number): number {
  return massOfShares(spanOf(intervalle), sur, mean * precision, (1 - mean) * precision);
}
