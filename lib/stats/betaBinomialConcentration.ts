import { betaBinomialLogPmf } from './betaBinomialLogPmf';

/** A count beside the rate that its prior expects, in ]0, 1[. */
export interface CountWithPrior {
  readonly k: number;
  readonly n: number;
  readonly mean: number;
}

/** Log-probability of the counts, summed, when each rate is beta around its prior mean with this precision. */
export function marginalLogLikelihood(counts: readonly CountWithPrior[], precision: number): number {
  let sum = 0;
  for (const { k, n, mean } of counts) sum += betaBinomialLogPmf(k, n, mean * precision, (1 - mean) * precision);
  return sum;
}

/**
 * Precision of maximum marginal likelihood, in [e⁻², e⁷], by golden section on its logarithm.
 *
 * @throws {RangeError} without counts. Source: A. Gelman et al., Bayesian Data Analysis, 3rd ed., 5.3 (empirical Bayes).
 */
export function betaBinomialConcentration(counts: readonly CountWithPrior[]): number {
  if (counts.length === 0) throw new RangeError('no counts to fit a concentration on');
  const golden = (Math.sqrt(5) - 1) / 2;
  let low = -2;
  let high = 7;
  const f = (log: number) => -marginalLogLikelihood(counts, Math.exp(log));
  let left = high - golden * (high - low);
  let right = low + golden * (high - low);
  let fLeft = f(left);
  let fRight = f(right);
  while (high - low > 1e-4) {
    if (fLeft < fRight) {
      high = right;
      right = left;
      fRight = fLeft;
      left = high - golden * (high - low);
      fLeft = f(left);
    } else {
      low = left;
      left = right;
      fLeft = fRight;
      right = low + golden * (high - low);
      fRight = f(right);
    }
  }
  return Math.exp((low + high) / 2);
}
