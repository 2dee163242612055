/**
 * P(Z ≤ x) for a standard normal Z; absolute error below 1e-15.
 *
 * Source: W. J. Cody, « Rational Chebyshev approximations for the error function », Math. Comp. 23 (1969); coded by G. West,
 * « Better approximations to cumulative normal functions », Wilmott Magazine (2005), after J. F. Hart's algorithm 5666.
 */
export function normalCdf(x: number): number {
  const t = Math.abs(x);
  if (Number.isNaN(x)) return Number.NaN;
  let tail = 0;
  if (t < 38) {
    const e = Math.exp((-t * t) / 2);
    if (t < 7.07106781186547) {
      let up = 0.0352624965998911 * t + 0.700383064443688;
      for (const c of [6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376])
        up = up * t + c;
      let down = 0.0883883476483184 * t + 1.75566716318264;
      for (const c of [
        16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752,
      ])
        down = down * t + c;
      tail = (e * up) / down;
    } else tail = e / (t + 1 / (t + 2 / (t + 3 / (t + 4 / (t + 0.65))))) / 2.506628274631;
  }
  return x > 0 ? 1 - tail : tail;
}
