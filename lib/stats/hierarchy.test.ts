import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeastOne } from './atLeastOne';
import { betaBinomialConcentration, marginalLogLikelihood } from './betaBinomialConcentration';
import { betaBinomialQuantile } from './betaBinomialQuantile';
import { addSpread, betaPosterior, betaProduct } from './betaShapes';
import { isotonicRegression } from './isotonicRegression';
import { nelderMead } from './nelderMead';
import { normalCdf } from './normalCdf';
import { normalQuantile } from './normalQuantile';
import { seededRandom } from './seededRandom';

const rate = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const precision = fc.double({ min: 0.5, max: 200, noNaN: true });
const shape = fc.record({ mean: rate, precision });

describe('betaPosterior', () => {
  it('lies between the prior and the counts, nearer to the counts as they grow', () => {
    fc.assert(
      fc.property(shape, fc.integer({ min: 1, max: 500 }), rate, (prior, n, share) => {
        const k = Math.round(n * share);
        const { mean } = betaPosterior(prior, k, n);
        expect(mean).toBeGreaterThanOrEqual(Math.min(prior.mean, k / n) - 1e-12);
        expect(mean).toBeLessThanOrEqual(Math.max(prior.mean, k / n) + 1e-12);
        const more = betaPosterior(prior, 1000 * k, 1000 * n);
        expect(Math.abs(more.mean - k / n)).toBeLessThanOrEqual(Math.abs(mean - k / n) + 1e-12);
      }),
    );
  });
  it('does not depend on the order in which counts come', () => {
    fc.assert(
      fc.property(shape, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (prior, k, j) => {
        const one = betaPosterior(betaPosterior(prior, k, 50), j, 50);
        const other = betaPosterior(betaPosterior(prior, j, 50), k, 50);
        expect(one.mean).toBeCloseTo(other.mean, 12);
        expect(one.mean).toBeCloseTo(betaPosterior(prior, k + j, 100).mean, 12);
      }),
    );
  });
});

describe('betaProduct and addSpread', () => {
  it('give the mean and variance of two gates in a row, as drawn', () => {
    const random = seededRandom(3);
    const draw = (mean: number, p: number) => {
      // A beta through a large beta-binomial: enough for two digits.
      const n = 4000;
      return betaBinomialQuantile(random(), n, mean * p, (1 - mean) * p) / n;
    };
    const draws = Array.from({ length: 4000 }, () => draw(0.7, 8) * draw(0.4, 12));
    const mean = draws.reduce((a, b) => a + b, 0) / draws.length;
    const variance = draws.reduce((a, b) => a + (b - mean) ** 2, 0) / draws.length;
    const product = betaProduct({ mean: 0.7, precision: 8 }, { mean: 0.4, precision: 12 });
    expect(product.mean).toBeCloseTo(mean, 2);
    expect((product.mean * (1 - product.mean)) / (product.precision + 1)).toBeCloseTo(variance, 3);
  });
  it('only ever widen', () => {
    fc.assert(
      fc.property(shape, precision, (one, other) => {
        const wider = addSpread(one, other);
        expect(wider.mean).toBe(one.mean);
        expect(wider.precision).toBeLessThan(one.precision);
      }),
    );
  });
});

describe('betaBinomialConcentration', () => {
  it('finds the concentration that the counts were drawn with', () => {
    const random = seededRandom(11);
    const counts = Array.from({ length: 3000 }, () => {
      const n = 5 + Math.floor(random() * 60);
      return { k: betaBinomialQuantile(random(), n, 0.4 * 9, 0.6 * 9), n, mean: 0.4 };
    });
    expect(betaBinomialConcentration(counts)).toBeGreaterThan(8);
    expect(betaBinomialConcentration(counts)).toBeLessThan(10.2);
  });
  it('is a maximum of the marginal likelihood', () => {
    const counts = [
      { k: 3, n: 10, mean: 0.4 },
      { k: 9, n: 12, mean: 0.5 },
      { k: 1, n: 30, mean: 0.2 },
    ];
    const best = betaBinomialConcentration(counts);
    for (const factor of [0.7, 1.4]) {
      expect(marginalLogLikelihood(counts, best)).toBeGreaterThan(marginalLogLikelihood(counts, best * factor));
    }
    expect(() => betaBinomialConcentration([])).toThrow(RangeError);
  });
});

describe('isotonicRegression', () => {
  const values = fc.array(fc.tuple(rate, precision), { minLength: 1, maxLength: 12 });
  it('never decreases, keeps the weighted mean, and leaves ordered values alone', () => {
    fc.assert(
      fc.property(values, (pairs) => {
        const xs = pairs.map(([x]) => x);
        const ws = pairs.map(([, w]) => w);
        const fitted = isotonicRegression(xs, ws).map(({ value }) => value);
        for (let i = 1; i < fitted.length; i++) expect(fitted[i]).toBeGreaterThanOrEqual(fitted[i - 1] ?? 0);
        const sum = (ys: number[]) => ys.reduce((total, y, i) => total + y * (ws[i] ?? 0), 0);
        expect(sum(fitted)).toBeCloseTo(sum(xs), 6);
        const sorted = xs.toSorted((a, b) => a - b);
        isotonicRegression(sorted, ws).forEach(({ value }, i) => {
          expect(value).toBeCloseTo(sorted[i] ?? 0, 12);
        });
      }),
    );
  });
  it('pools two neighbours out of order at their weighted mean', () => {
    expect(isotonicRegression([0.3, 0.5, 0.2], [1, 1, 3]).map(({ value }) => value)).toEqual([
      expect.closeTo(0.28, 12),
      expect.closeTo(0.28, 12),
      expect.closeTo(0.28, 12),
    ]);
  });
});

describe('atLeastOne', () => {
  it('is 1 − Π(1 − p) without correlation', () => {
    expect(atLeastOne([0.2, 0.3, 0.5], 0)).toBeCloseTo(1 - 0.8 * 0.7 * 0.5, 9);
  });
  it('keeps a single trial as it is, whatever the correlation', () => {
    fc.assert(
      fc.property(rate, fc.double({ min: 0, max: 0.95, noNaN: true }), (p, correlation) => {
        expect(atLeastOne([p], correlation)).toBeCloseTo(p, 5);
      }),
    );
  });
  it('falls as the correlation grows, stays above the best single trial, ignores the order', () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 2, maxLength: 12 }), (ps) => {
        const values = [0, 0.3, 0.6, 0.9].map((correlation) => atLeastOne(ps, correlation));
        for (let i = 1; i < values.length; i++) expect(values[i]).toBeLessThanOrEqual((values[i - 1] ?? 0) + 1e-6);
        expect(values.at(-1)).toBeGreaterThanOrEqual(Math.max(...ps) - 1e-4);
        expect(atLeastOne(ps.toReversed(), 0.4)).toBeCloseTo(atLeastOne(ps, 0.4), 10);
      }),
    );
  });
  it('answers for no trial, sure ones and impossible ones, and refuses what is out of range', () => {
    expect(atLeastOne([], 0.3)).toBe(0);
    expect(atLeastOne([1, 0.2], 0.3)).toBeCloseTo(1, 9);
    expect(atLeastOne([0, 0], 0.3)).toBeCloseTo(0, 9);
    expect(() => atLeastOne([0.5], 1)).toThrow(RangeError);
    expect(() => atLeastOne([1.5], 0)).toThrow(RangeError);
  });
});

describe('normalCdf and nelderMead', () => {
  it('normalCdf is the inverse of normalQuantile', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (p) => {
        expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(1e-13);
      }),
    );
    expect(normalCdf(-40)).toBe(0);
    expect(normalCdf(40)).toBe(1);
  });
  it('nelderMead finds the minimum of a valley', () => {
    const { point } = nelderMead(([x = 0, y = 0]) => (1 - x) ** 2 + 20 * (y - x * x) ** 2, [-1, 1], {
      tolerance: 1e-12,
      maxSteps: 2000,
    });
    expect(point[0]).toBeCloseTo(1, 4);
    expect(point[1]).toBeCloseTo(1, 4);
  });
});
