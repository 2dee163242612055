import { betaBinomialCdf } from './betaBinomialCdf';
import { betaBinomialLogPmf } from './betaBinomialLogPmf';

/**
 * Where a count falls in its beta-binomial prediction, as the randomised probability integral transform sees it: the transform
 * is uniform on [below, below + mass] for the count observed.
 *
 * Source: C. Czado, T. Gneiting & L. Held, « Predictive model assessment for count data », Biometrics 65 (2009), pp. 1254–1261.
 */
export function pitSpan(
  k: number,
  n: number,
  a: number,
  b: number,
): { readonly below: number; readonly above: number } {
  const above = betaBinomialCdf(k, n, a, b);
  const below = Math.max(0, above - Math.exp(betaBinomialLogPmf(k, n, a, b)));
  return { below, above };
}

/**
 * Probability, over the randomisation alone, that the transform of k lies in [low, high]. Its mean over formations is the expected
 * coverage of the randomised transform, without a draw.
 */
export function pitMass(k: number, n: number, a: number, b: number, low: number, high: number): number {
  const { below, above } = pitSpan(k, n, a, b);
  if (above - below < 1e-12) return above >= low && above <= high ? 1 : 0;
  return Math.max(0, Math.min(above, high) - Math.max(below, low)) / (above - below);
}
