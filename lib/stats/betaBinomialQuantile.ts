import { betaBinomialCdf } from './betaBinomialCdf';
import { betaBinomialLogPmf } from './betaBinomialLogPmf';
import { betaQuantile } from './betaQuantile';

/**
 * Smallest k such that P(K ≤ k) ≥ p, for K beta-binomial with n candidates and shapes a, b > 0.
 *
 * Starts from the beta quantile, walks by single probabilities, then checks itself against `betaBinomialCdf`, so that the
 * two are exact inverses. NaN for p outside [0, 1], invalid n or shapes.
 */
export function betaBinomialQuantile(p: number, n: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1) || !(n >= 0) || !Number.isInteger(n) || !(a > 0) || !(b > 0)) return Number.NaN;
  if (p === 0 || n === 0) return 0;
  if (p === 1) return n;
  let k = Math.min(n, Math.max(0, Math.round(n * betaQuantile(p, a, b))));
  let cumulated = betaBinomialCdf(k, n, a, b);
  while (cumulated < p && k < n) {
    k += 1;
    cumulated += Math.exp(betaBinomialLogPmf(k, n, a, b));
  }
  while (k > 0) {
    const below = cumulated - Math.exp(betaBinomialLogPmf(k, n, a, b));
    if (below < p) break;
    k -= 1;
    cumulated = below;
  }
  while (k < n && betaBinomialCdf(k, n, a, b) < p) k += 1;
  while (k > 0 && betaBinomialCdf(k - 1, n, a, b) >= p) k -= 1;
  return k;
}
