import { logBeta } from './logBeta';

/**
 * ln C(n, k) for whole 0 ≤ k ≤ n.
 *
 * Source: C(n, k) = 1 / ((n + 1) B(k + 1, n − k + 1)), Abramowitz & Stegun 6.2.
 */
export function logChoose(n: number, k: number): number {
  if (k === 0 || k === n) return 0;
  return -Math.log1p(n) - logBeta(k + 1, n - k + 1);
}

/**
 * Log-probability that k of n candidates go through when the rate is beta with shapes a, b > 0.
 *
 * −Infinity for k outside 0…n, or not whole; NaN for invalid n or shapes. Source: Johnson, Kemp & Kotz, Univariate Discrete
 * Distributions, 3rd ed., 6.2.2.
 */
export function betaBinomialLogPmf(k: number, n: number, a: number, b: number): number {
  if (!(n >= 0) || !Number.isInteger(n) || !(a > 0) || !(b > 0)) return Number.NaN;
  if (!Number.isInteger(k) || k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  return logChoose(n, k) + logBeta(k + a, n - k + b) - logBeta(a, b);
}
