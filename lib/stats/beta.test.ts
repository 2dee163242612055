import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCdf } from './betaCdf';
import { betaDensity } from './betaDensity';
import { betaInterval, JEFFREYS } from './betaInterval';
import { betaQuantile } from './betaQuantile';
import { logBeta } from './logBeta';
import { logGamma } from './logGamma';

/** From 0.05 to 1e5, evenly on the log scale. */
const shape = fc.double({ min: Math.log(0.05), max: Math.log(1e5), noNaN: true }).map(Math.exp);
const unit = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const counts = fc
  .integer({ min: 0, max: 100_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('logGamma and logBeta', () => {
  it('obey Γ(x + 1) = x Γ(x)', () => {
    fc.assert(
      fc.property(shape, (x) => {
        const expected = logGamma(x) + Math.log(x);
        expect(Math.abs(logGamma(x + 1) - expected)).toBeLessThan(1e-12 * Math.max(1, Math.abs(expected)));
      }),
    );
  });
  it('obey B(a + 1, b) + B(a, b + 1) = B(a, b)', () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const whole = logBeta(a, b);
        const parts = Math.exp(logBeta(a + 1, b) - whole) + Math.exp(logBeta(a, b + 1) - whole);
        expect(parts).toBeCloseTo(1, 9);
      }),
    );
  });
  it('answer NaN below zero and Infinity at zero', () => {
    expect(logGamma(-1)).toBeNaN();
    expect(logBeta(-1, 2)).toBeNaN();
    expect(logGamma(0)).toBe(Number.POSITIVE_INFINITY);
    expect(logBeta(0, 2)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('betaCdf', () => {
  it('stays in [0, 1] and grows with x', () => {
    fc.assert(
      fc.property(shape, shape, unit, unit, (a, b, x, y) => {
        const low = betaCdf(Math.min(x, y), a, b);
        const high = betaCdf(Math.max(x, y), a, b);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(high).toBeGreaterThanOrEqual(low - 1e-12);
      }),
    );
  });
  it('is symmetric: P(X ≤ x) for a, b is P(X > 1 − x) for b, a', () => {
    fc.assert(
      fc.property(shape, shape, unit, (a, b, x) => {
        expect(betaCdf(x, a, b) + betaCdf(1 - x, b, a)).toBeCloseTo(1, 8);
      }),
    );
  });
  it('has the density as its slope', () => {
    for (const [a, b] of [
      [2, 3],
      [0.5, 0.5],
      [40, 12],
    ] as const) {
      for (const x of [0.1, 0.4, 0.8]) {
        const slope = (betaCdf(x + 1e-5, a, b) - betaCdf(x - 1e-5, a, b)) / 2e-5;
        expect(slope / betaDensity(x, a, b)).toBeCloseTo(1, 5);
      }
    }
  });
  it('answers at and beyond the bounds, and NaN for shapes that are not positive', () => {
    expect(betaCdf(0, 2, 3)).toBe(0);
    expect(betaCdf(-1, 2, 3)).toBe(0);
    expect(betaCdf(1, 2, 3)).toBe(1);
    expect(betaCdf(2, 2, 3)).toBe(1);
    expect(betaCdf(0.5, 0, 3)).toBeNaN();
  });
});

describe('betaQuantile', () => {
  it('is the inverse of betaCdf', () => {
    fc.assert(
      fc.property(shape, shape, unit, (a, b, p) => {
        const x = betaQuantile(p, a, b);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
        // Where 1 − x is below the spacing of doubles near 1, no x gives p back.
        if (x < 1 - 1e-9) expect(Math.abs(betaCdf(x, a, b) - p)).toBeLessThan(1e-8);
      }),
      { numRuns: 2000 },
    );
  });
  it('is symmetric', () => {
    fc.assert(
      fc.property(shape, shape, unit, (a, b, p) => {
        expect(betaQuantile(p, a, b) + betaQuantile(1 - p, b, a)).toBeCloseTo(1, 9);
      }),
    );
  });
  it('answers the bounds for 0 and 1 and NaN outside', () => {
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
    expect(betaQuantile(1.1, 2, 3)).toBeNaN();
    expect(betaQuantile(0.5, 2, 0)).toBeNaN();
  });
});

describe('betaInterval', () => {
  it('stays in [0, 1] and holds its median side of the mean for every k and n up to 100,000', () => {
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const { low, high, mean } = betaInterval(k, n, JEFFREYS, 0.8);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThan(high);
        expect(mean).toBeGreaterThan(0);
        expect(mean).toBeLessThan(1);
      }),
    );
  });
  it('rises with k', () => {
    fc.assert(
      fc.property(
        counts.filter(([k, n]) => k < n && n < 2000),
        ([k, n]) => {
          const one = betaInterval(k, n, JEFFREYS, 0.8);
          const more = betaInterval(k + 1, n, JEFFREYS, 0.8);
          expect(more.low).toBeGreaterThan(one.low);
          expect(more.high).toBeGreaterThan(one.high);
          expect(more.mean).toBeGreaterThan(one.mean);
        },
      ),
    );
  });
  it('falls as candidates are added who all failed', () => {
    fc.assert(
      fc.property(
        counts.filter(([, n]) => n < 2000),
        ([k, n]) => {
          const one = betaInterval(k, n, JEFFREYS, 0.8);
          const more = betaInterval(k, n + 1, JEFFREYS, 0.8);
          expect(more.low).toBeLessThan(one.low);
          expect(more.high).toBeLessThan(one.high);
        },
      ),
    );
  });
  it('narrows with n at the same rate, and widens with the level', () => {
    const width = (k: number, n: number, level: number) => {
      const { low, high } = betaInterval(k, n, JEFFREYS, level);
      return high - low;
    };
    expect(width(30, 100, 0.8)).toBeLessThan(width(3, 10, 0.8));
    expect(width(30_000, 100_000, 0.8)).toBeLessThan(width(30, 100, 0.8));
    expect(width(30, 100, 0.95)).toBeGreaterThan(width(30, 100, 0.8));
  });
  it('mirrors when successes and failures are exchanged', () => {
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const one = betaInterval(k, n, JEFFREYS, 0.8);
        const mirror = betaInterval(n - k, n, JEFFREYS, 0.8);
        expect(one.low + mirror.high).toBeCloseTo(1, 9);
      }),
    );
  });
  it('refuses what is out of range', () => {
    expect(() => betaInterval(5, 4, JEFFREYS, 0.8)).toThrow(RangeError);
    expect(() => betaInterval(-1, 4, JEFFREYS, 0.8)).toThrow(RangeError);
    expect(() => betaInterval(1, 4, { a: 0, b: 1 }, 0.8)).toThrow(RangeError);
    expect(() => betaInterval(1, 4, JEFFREYS, 1)).toThrow(RangeError);
  });
});
