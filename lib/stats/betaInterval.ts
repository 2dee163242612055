import { betaQuantile } from './betaQuantile';

/** Shapes of a beta prior, both positive. ½ and ½ is Jeffreys' prior, 1 and 1 the uniform one. */
export interface BetaPrior {
  readonly a: number;
  readonly b: number;
}

/** Equal-tailed interval and mean, all in [0, 1]. */
export interface RateInterval {
  readonly low: number;
  readonly high: number;
  readonly mean: number;
}

/** Jeffreys' prior for a proportion: as close to matching coverage as an equal-tailed interval gets. */
export const JEFFREYS: BetaPrior = { a: 0.5, b: 0.5 };

/**
 * Equal-tailed interval that holds a rate with probability `level` (in ]0, 1[) after k of n, with the posterior mean. k and
 * n need not be whole (discounted evidence), 0 ≤ k ≤ n.
 *
 * This is the uncertainty about the rate that was in force, not about next session's.
 * @throws {RangeError} when k, n, the prior or the level is out of range.
 * Source: L. D. Brown, T. T. Cai & A. DasGupta, « Interval estimation for a binomial proportion », Statistical Science 16
 * (2001), pp. 101–133.
 */
export function betaInterval(k: number, n: number, prior: BetaPrior, level: number): RateInterval {
  if (!(k >= 0 && k <= n) || !Number.isFinite(n)) throw new RangeError(`k must lie in 0…n: k = ${k}, n = ${n}`);
  if (!(prior.a > 0 && prior.b > 0)) throw new RangeError(`prior shapes must be positive: ${prior.a}, ${prior.b}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`level must lie in ]0, 1[: ${level}`);
  const a = prior.a + k;
  const b = prior.b + n - k;
  const tail = (1 - level) / 2;
  return { low: betaQuantile(tail, a, b), high: betaQuantile(1 - tail, a, b), mean: a / (a + b) };
}
