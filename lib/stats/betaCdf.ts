import { logBeta } from './logBeta';

const TINY = 1e-300;
const EPSILON = 2e-16;
/** About √(max(a, b)) terms are needed near the mean; this bound is reached by no shape below 1e9. */
const MAX_TERMS = 100_000;

/** Continued fraction of the incomplete beta function by Lentz's method, for x below (a + 1) / (a + b + 2). */
function continuedFraction(x: number, a: number, b: number): number {
  const sum = a + b;
  let c = 1;
  let d = 1 - (sum * x) / (a + 1);
  if (Math.abs(d) < TINY) d = TINY;
  d = 1 / d;
  let value = d;
  for (let m = 1; m <= MAX_TERMS; m++) {
    const am2 = a + 2 * m;
    const even = (m * (b - m) * x) / ((am2 - 1) * am2);
    d = 1 + even * d;
    if (Math.abs(d) < TINY) d = TINY;
    c = 1 + even / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    value *= d * c;
    const odd = (-(a + m) * (sum + m) * x) / (am2 * (am2 + 1));
    d = 1 + odd * d;
    if (Math.abs(d) < TINY) d = TINY;
    c = 1 + odd / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) < EPSILON) break;
  }
  return value;
}

/**
 * Regularised incomplete beta function, both tails at once, from x and its complement y = 1 − x given apart (so that no digit is
 * lost near 1) and ln B(a, b) (so that a caller who iterates computes it once). Returns P(X ≤ x) when `upper` is false, P(X > x) otherwise.
 */
export function betaTail(x: number, y: number, a: number, b: number, logB: number, upper: boolean): number {
  if (x <= 0) return upper ? 1 : 0;
  if (y <= 0) return upper ? 0 : 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log(y) - logB);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = (front * continuedFraction(x, a, b)) / a;
    return upper ? 1 - lower : lower;
  }
  const above = (front * continuedFraction(y, b, a)) / b;
  return upper ? above : 1 - above;
}

/**
 * P(X ≤ x) for X of the beta distribution with shapes a, b > 0: the regularised incomplete beta function I_x(a, b).
 *
 * Absolute error below 1e-10 for shapes up to 1e5. 0 below 0, 1 above 1, NaN for shapes that are not positive.
 * Source: Abramowitz & Stegun 26.5.8, evaluated by Lentz's method (Press et al., Numerical Recipes, 3rd ed., 6.4).
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (!(a > 0) || !(b > 0) || Number.isNaN(x)) return Number.NaN;
  const value = betaTail(x, 1 - x, a, b, logBeta(a, b), false);
  return value < 0 ? 0 : Math.min(value, 1);
}
