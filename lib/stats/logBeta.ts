import { logGamma, stirlingRemainder } from './logGamma';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b), for a, b > 0, without the cancellation of the plain difference when an
 * argument is large.
 *
 * Source: A. R. DiDonato and A. H. Morris, « Algorithm 708: Significant digit computation of the incomplete beta function
 * ratios », ACM TOMS 18 (1992), pp. 360–373 (BETALN).
 */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (!(small >= 0)) return Number.NaN;
  if (small === 0) return Number.POSITIVE_INFINITY;
  if (large < 10) return logGamma(small) + logGamma(large) - logGamma(small + large);
  const sum = small + large;
  const share = small / sum;
  if (small >= 10) {
    const correction = stirlingRemainder(small) + stirlingRemainder(large) - stirlingRemainder(sum);
    return (
      -0.5 * Math.log(large) +
      HALF_LOG_TWO_PI +
      correction +
      (small - 0.5) * Math.log(share) +
      large * Math.log1p(-share)
    );
  }
  const correction = stirlingRemainder(large) - stirlingRemainder(sum);
  return logGamma(small) + correction + small - small * Math.log(sum) + (large - 0.5) * Math.log1p(-share);
}
