import { at } from './matrix';
import { normalCdf } from './normalCdf';
import { normalQuantile } from './normalQuantile';

/** Points of the trapezoid rule on [−8, 8]: the integrand is smooth and vanishes at both ends. */
const POINTS = 161;
const REACH = 8;

/**
 * Probability of at least one success among Bernoulli trials of the given probabilities that share one normal factor, of
 * correlation `correlation` in [0, 1[ between any two on the latent scale. 0 gives 1 − Π(1 − p); towards 1 it falls to the greatest p.
 *
 * @throws {RangeError} when a probability or the correlation is out of range.
 * Source: O. Vasicek, « The distribution of loan portfolio value », Risk 15 (2002), the one-factor model of correlated defaults.
 */
export function atLeastOne(probabilities: readonly number[], correlation: number): number {
  if (!(correlation >= 0 && correlation < 1)) throw new RangeError(`correlation must lie in [0, 1[: ${correlation}`);
  if (probabilities.some((p) => !(p >= 0 && p <= 1))) throw new RangeError('probabilities must lie in [0, 1]');
  if (probabilities.length === 0) return 0;
  const thresholds = probabilities.map(normalQuantile);
  const load = Math.sqrt(correlation);
  const rest = Math.sqrt(1 - correlation);
  const step = (2 * REACH) / (POINTS - 1);
  let none = 0;
  let total = 0;
  for (let i = 0; i < POINTS; i++) {
    const factor = -REACH + i * step;
    const density = Math.exp((-factor * factor) / 2);
    let refused = 1;
    for (let j = 0; j < thresholds.length; j++) refused *= 1 - normalCdf((at(thresholds, j) + load * factor) / rest);
    none += density * refused;
    total += density;
  }
  return Math.min(Math.max(1 - none / total, 0), 1);
}
