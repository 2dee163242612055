import { logGamma } from './logGamma';
import { at } from './matrix';

/** Counts by category, beside the shares that their prior expects: all positive, of sum 1. */
export interface CountsWithShares {
  readonly counts: ArrayLike<number>;
  readonly shares: ArrayLike<number>;
}

/**
 * Log-probability of one unit's categories, in their order, when its shares are Dirichlet around the expected ones with this
 * concentration.
 *
 * Source: J. E. Mosimann, « On the compound multinomial distribution », Biometrika 49 (1962), pp. 65–82.
 */
export function dirichletMultinomialLogLikelihood({ counts, shares }: CountsWithShares, concentration: number): number {
  let total = 0;
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    const alpha = concentration * at(shares, i);
    const count = at(counts, i);
    total += count;
    sum += logGamma(alpha + count) - logGamma(alpha);
  }
  return sum + logGamma(concentration) - logGamma(concentration + total);
}

/** Posterior mean of a unit's shares: its counts and as many expected ones as the concentration. */
export function dirichletShares({ counts, shares }: CountsWithShares, concentration: number): Float64Array {
  let total = concentration;
  for (let i = 0; i < counts.length; i++) total += at(counts, i);
  return Float64Array.from(
    { length: counts.length },
    (_, i) => (concentration * at(shares, i) + at(counts, i)) / total,
  );
}
