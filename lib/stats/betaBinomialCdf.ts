import { betaBinomialLogPmf } from './betaBinomialLogPmf';

/** Terms smaller than this share of the sum, and falling, no longer count. */
const NEGLIGIBLE = 1e-18;

/**
 * Sum of the probabilities from `from` away from the mean (`step` −1: down to 0, 1: up to n), by the ratio of successive
 * terms, relative to the first.
 */
function sumTail(from: number, n: number, a: number, b: number, step: -1 | 1): number {
  let term = 1;
  let sum = 1;
  for (let k = from; step < 0 ? k > 0 : k < n; k += step) {
    const ratio =
      step > 0 ? ((n - k) * (k + a)) / ((k + 1) * (n - k - 1 + b)) : (k * (n - k + b)) / ((n - k + 1) * (k - 1 + a));
    term *= ratio;
    sum += term;
    // Below one, a shape makes the bound itself probable: only a sum that cannot rise again may stop.
    if (term < NEGLIGIBLE * sum && (step < 0 ? a >= 1 : b >= 1)) break;
  }
  return Math.exp(betaBinomialLogPmf(from, n, a, b)) * sum;
}

/**
 * P(K ≤ k) for K beta-binomial with n candidates and shapes a, b > 0. Sums the tail that does not hold the mean, so that small
 * probabilities keep their digits; stable for n from 0 to 100,000.
 *
 * 0 below 0, 1 from n upwards, NaN for invalid n or shapes. Source: Johnson, Kemp & Kotz, Univariate Discrete Distributions,
 * 3rd ed., 6.2.2 (ratio of successive terms).
 */
export function betaBinomialCdf(k: number, n: number, a: number, b: number): number {
  if (!(n >= 0) || !Number.isInteger(n) || !(a > 0) || !(b > 0) || Number.isNaN(k)) return Number.NaN;
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (whole >= n) return 1;
  const mean = (n * a) / (a + b);
  const value = whole < mean ? sumTail(whole, n, a, b, -1) : 1 - sumTail(whole + 1, n, a, b, 1);
  return value < 0 ? 0 : Math.min(value, 1);
}
