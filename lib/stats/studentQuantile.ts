import { betaQuantile } from './betaQuantile';
import { normalQuantile } from './normalQuantile';

/**
 * Quantile of Student's distribution for p in [½, 1[ and `degrees` > 0 degrees of freedom, not necessarily whole; the normal's for Infinity.
 *
 * @throws {RangeError} when p or the degrees are out of range.
 * Source: Abramowitz & Stegun 26.7.1 and 26.5.27 (by the incomplete beta function).
 */
export function studentQuantile(p: number, degrees: number): number {
  if (!(p >= 0.5 && p < 1)) throw new RangeError(`p must lie in [½, 1[: ${p}`);
  if (!(degrees > 0)) throw new RangeError(`degrees of freedom must be positive: ${degrees}`);
  if (degrees === Number.POSITIVE_INFINITY) return normalQuantile(p);
  const x = betaQuantile(2 * (1 - p), degrees / 2, 0.5);
  return Math.sqrt((degrees * (1 - x)) / x);
}
