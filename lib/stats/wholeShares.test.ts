import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBinomialLogPmf } from './betaBinomialLogPmf';
import { holdsShare, massOfShares, wholeShares } from './wholeShares';

const shape = fc.double({ min: Math.log(0.05), max: Math.log(500), noNaN: true }).map(Math.exp);
const candidates = fc.integer({ min: 1, max: 400 });

/** Probabilities below, within and above bounds, by brute force: every count, one by one. */
function byCounting(low: number, high: number, n: number, a: number, b: number) {
  const mass = { below: 0, within: 0, above: 0 };
  for (let k = 0; k <= n; k++) {
    const where = 100 * k < low * n ? 'below' : 100 * k > high * n ? 'above' : 'within';
    mass[where] += Math.exp(betaBinomialLogPmf(k, n, a, b));
  }
  return mass;
}

describe('bounds of a share in whole percents', () => {
  it('leave no more than a tail on either side, and would with neither bound a percent closer', () => {
    fc.assert(
      fc.property(candidates, shape, shape, (n, a, b) => {
        const { low, high } = wholeShares(n, a, b, 0.1);
        const mass = byCounting(low, high, n, a, b);
        expect(mass.below).toBeLessThan(0.1 + 1e-9);
        expect(mass.above).toBeLessThan(0.1 + 1e-9);
        expect(massOfShares({ low, high }, n, a, b)).toBeCloseTo(mass.within, 8);
        if (low < high) {
          expect(byCounting(low + 1, high, n, a, b).below).toBeGreaterThan(0.1 - 1e-9);
          expect(byCounting(low, high - 1, n, a, b).above).toBeGreaterThan(0.1 - 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('are met by a count of so few', () => {
    // Nobody of six, around one in twenty: 0 or 1 of 6, and 1 of 6 lies between 16 and 17 %.
    expect(wholeShares(6, 1, 19, 0.1)).toEqual({ low: 0, high: 17 });
    expect(wholeShares(1, 1, 1, 0.1)).toEqual({ low: 0, high: 100 });
  });
  it('close in on the rate as precision and candidates grow', () => {
    expect(wholeShares(40_000, 3e6, 7e6, 0.1)).toEqual({ low: 29, high: 31 });
  });
  it('refuse what is no count, shape or tail', () => {
    for (const [n, a, b, tail] of [
      [0, 1, 1, 0.1],
      [1.5, 1, 1, 0.1],
      [3, 0, 1, 0.1],
      [3, 1, Number.NaN, 0.1],
      [3, 1, 1, 0.5],
    ] as const) {
      expect(() => wholeShares(n, a, b, tail)).toThrow(RangeError);
    }
  });
  it('hold a share at their very bounds', () => {
    expect(holdsShare({ low: 29, high: 29 }, 29, 100)).toBe(true);
    expect(holdsShare({ low: 17, high: 50 }, 1, 6)).toBe(false);
    expect(holdsShare({ low: 16, high: 50 }, 1, 6)).toBe(true);
  });
});
