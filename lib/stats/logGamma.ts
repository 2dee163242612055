/** Bernoulli coefficients of the Stirling series, B(2k) / (2k (2k − 1)). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400] as const;
const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * Remainder of Stirling's series: ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], for x ≥ 10. Kept apart because differences of
 * remainders keep the digits that differences of ln Γ lose.
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 6.1.42; error below 1e-16 from x = 10.
 */
export function stirlingRemainder(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  let sum = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) sum = sum * square + (STIRLING[k] ?? 0);
  return sum * inverse;
}

/**
 * ln Γ(x) for x > 0: Stirling's series from 10 upwards, the recurrence Γ(x + 1) = x Γ(x) below.
 *
 * Absolute error about 1e-15 near the zeros at 1 and 2, relative error about 1e-15 elsewhere. Returns Infinity at 0 and NaN below.
 * Source: Abramowitz & Stegun 6.1.15 and 6.1.42.
 */
export function logGamma(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0 || x === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  if (x === 1 || x === 2) return 0;
  let shifted = x;
  let product = 1;
  while (shifted < 10) {
    product *= shifted;
    shifted += 1;
  }
  return (
    (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + stirlingRemainder(shifted) - Math.log(product)
  );
}
