import { logBeta } from './logBeta';

/**
 * Density of the beta distribution at x in [0, 1], for shapes a, b > 0. Zero outside [0, 1]; Infinity at a bound where the
 * density diverges.
 *
 * Source: Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions, vol. 2, chap. 25.
 */
export function betaDensity(x: number, a: number, b: number): number {
  if (!(a > 0) || !(b > 0) || Number.isNaN(x)) return Number.NaN;
  if (x < 0 || x > 1) return 0;
  if (x === 0) return a < 1 ? Number.POSITIVE_INFINITY : a === 1 ? b : 0;
  if (x === 1) return b < 1 ? Number.POSITIVE_INFINITY : b === 1 ? a : 0;
  return Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta(a, b));
}
