import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBinomialQuantile } from './betaBinomialQuantile';
import { bootstrapMean } from './bootstrapMean';
import { pitMass, pitSpan } from './pit';
import { brier, calibrationError, logLoss, reliability, removeShift } from './scores';
import { seededRandom } from './seededRandom';

const rate = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('logLoss and brier', () => {
  it('are least where the forecast is the rate that came', () => {
    fc.assert(
      fc.property(rate, rate, (y, p) => {
        expect(logLoss(p, y)).toBeGreaterThanOrEqual(logLoss(y, y) - 1e-12);
        expect(brier(p, y)).toBeGreaterThanOrEqual(brier(y, y) - 1e-12);
      }),
    );
  });
  it('have the values of a coin', () => {
    expect(logLoss(0.5, 0.3)).toBeCloseTo(Math.LN2, 12);
    expect(brier(0.5, 0.3)).toBeCloseTo(0.25, 12);
  });
  it('stay finite when a certain forecast is wrong', () => {
    expect(logLoss(0, 1)).toBeLessThan(30);
    expect(logLoss(1, 0)).toBeLessThan(30);
  });
});

describe('calibration', () => {
  it('counts each forecast in one bin, 1 in the last', () => {
    const bins = reliability([0, 0.05, 0.95, 1], [0, 0.1, 0.9, 1]);
    expect(bins.map(({ count }) => count)).toEqual([2, 2]);
    expect(bins.at(-1)?.high).toBe(1);
  });
  it('is nil when each bin gets what it forecast, and the gap when it does not', () => {
    expect(calibrationError([0.2, 0.2, 0.8, 0.8], [0.1, 0.3, 0.7, 0.9])).toBeCloseTo(0, 12);
    expect(calibrationError([0.2, 0.8], [0.3, 0.7])).toBeCloseTo(0.1, 12);
  });
  it('without its shift has the mean of what came, in the same order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rate, rate), { minLength: 2, maxLength: 8 }), (pairs) => {
        const forecasts = pairs.map(([p]) => p);
        const outcomes = pairs.map(([, y]) => y);
        const moved = [...removeShift(forecasts, outcomes)];
        const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
        expect(mean(moved)).toBeCloseTo(mean(outcomes), 6);
        forecasts.forEach((one, a) => {
          forecasts.forEach((other, b) => {
            if (one <= other) expect(moved[a]).toBeLessThanOrEqual((moved[b] ?? 0) + 1e-12);
          });
        });
      }),
    );
  });
});

describe('pit', () => {
  it('spans the whole of [0, 1] over the counts, without a gap', () => {
    let before = 0;
    for (let k = 0; k <= 20; k++) {
      const { below, above } = pitSpan(k, 20, 2, 3);
      expect(below).toBeCloseTo(before, 9);
      before = above;
    }
    expect(before).toBeCloseTo(1, 9);
  });
  it('gives 80 % on average to counts drawn from their own prediction', () => {
    const random = seededRandom(7);
    let inside = 0;
    const draws = 4000;
    for (let i = 0; i < draws; i++) {
      const n = 1 + Math.floor(random() * 60);
      inside += pitMass(betaBinomialQuantile(random(), n, 3, 5), n, 3, 5, 0.1, 0.9);
    }
    expect(inside / draws).toBeGreaterThan(0.78);
    expect(inside / draws).toBeLessThan(0.82);
  });
});

describe('bootstrapMean', () => {
  it('gives the same interval for the same seed, around the mean, and none without values', () => {
    const values = Array.from({ length: 300 }, (_, i) => i % 7);
    const units = values.map((_, i) => Math.floor(i / 3));
    const one = bootstrapMean(values, units);
    expect(bootstrapMean(values, units)).toEqual(one);
    expect(one?.low).toBeLessThan(3);
    expect(one?.high).toBeGreaterThan(2.9);
    expect(bootstrapMean([], [])).toBeNull();
  });
  it('is wider when values of one unit go together', () => {
    const values = Array.from({ length: 400 }, (_, i) => (Math.floor(i / 20) % 2 === 0 ? 0 : 1));
    const width = (interval: { low: number; high: number } | null) => (interval?.high ?? 0) - (interval?.low ?? 0);
    const apart = bootstrapMean(
      values,
      values.map((_, i) => i),
    );
    const together = bootstrapMean(
      values,
      values.map((_, i) => Math.floor(i / 20)),
    );
    expect(width(together)).toBeGreaterThan(2 * width(apart));
  });
});
