/** A beta distribution by its mean, in ]0, 1[, and precision, the sum of its shapes. */
export interface BetaShape {
  readonly mean: number;
  readonly precision: number;
}

/** Share of the greatest possible variance that a precision leaves: 1 / (precision + 1). */
const shareOf = (precision: number): number => 1 / (precision + 1);

/**
 * Posterior of a rate after k of n, from a prior mean and the number of candidates that it is worth.
 *
 * Source: the conjugate beta-binomial; A. Gelman et al., Bayesian Data Analysis, 3rd ed., 2.4 and 5.3.
 */
export function betaPosterior(prior: BetaShape, k: number, n: number): BetaShape {
  const precision = prior.precision + n;
  return { mean: (prior.mean * prior.precision + k) / precision, precision };
}

/** The beta with the mean and variance of the product of two independent betas: two gates, one after the other. */
export function betaProduct(first: BetaShape, second: BetaShape): BetaShape {
  const square = ({ mean, precision }: BetaShape) => mean * mean + mean * (1 - mean) * shareOf(precision);
  const mean = first.mean * second.mean;
  const variance = square(first) * square(second) - mean * mean;
  return { mean, precision: Math.max((mean * (1 - mean)) / variance - 1, 1e-3) };
}

/** The beta that adds to a distribution the variance of another of the same mean: what is not known, then what will move. */
export function addSpread({ mean, precision }: BetaShape, other: number): BetaShape {
  const share = Math.min(shareOf(precision) + shareOf(other), 0.95);
  return { mean, precision: 1 / share - 1 };
}
