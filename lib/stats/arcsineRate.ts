/**
 * The arcsine scale for rates: z = 2 arcsin √p has a binomial noise of about 1/n whatever p, and holds rates of 0 and of 1,
 * where logits do not exist.
 *
 * Source: F. J. Anscombe, « The transformation of Poisson, binomial and negative-binomial data », Biometrika 35 (1948),
 * pp. 246–254.
 */

/** z of k successes out of n, with Anscombe's corrections; n > 0, in [0, π]. */
export function arcsineOfCounts(k: number, n: number): number {
  return 2 * Math.asin(Math.sqrt((k + 0.375) / (n + 0.75)));
}

/** Variance of the binomial noise of `arcsineOfCounts`: 1 / (n + ½). */
export function arcsineNoise(n: number): number {
  return 1 / (n + 0.5);
}

/** Expectation of the rate sin²(z/2) when z is normal with this mean and variance: in ]0, 1[ once the variance is positive. */
export function rateMean(z: number, variance: number): number {
  return 0.5 * (1 - Math.cos(z) * Math.exp(-variance / 2));
}

/** Variance of the rate sin²(z/2) when z is normal with this mean and variance. */
export function rateVariance(z: number, variance: number): number {
  const decay = Math.exp(-variance);
  return 0.125 * (1 + Math.cos(2 * z) * decay * decay) - 0.25 * Math.cos(z) ** 2 * decay;
}
