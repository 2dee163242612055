import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBinomialCdf } from './betaBinomialCdf';
import { betaBinomialLogPmf } from './betaBinomialLogPmf';
import { betaBinomialQuantile } from './betaBinomialQuantile';

const shape = fc.double({ min: Math.log(0.1), max: Math.log(1e4), noNaN: true }).map(Math.exp);
const unit = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const size = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 3000 }));

describe('betaBinomialLogPmf', () => {
  it('sums to 1 over k', () => {
    fc.assert(
      fc.property(size, shape, shape, (n, a, b) => {
        let sum = 0;
        for (let k = 0; k <= n; k++) sum += Math.exp(betaBinomialLogPmf(k, n, a, b));
        expect(sum).toBeCloseTo(1, 8);
      }),
    );
  });
  it('is uniform for shapes 1 and 1', () => {
    for (const k of [0, 17, 50]) expect(Math.exp(betaBinomialLogPmf(k, 50, 1, 1))).toBeCloseTo(1 / 51, 12);
  });
  it('gives no probability outside 0…n, and NaN for invalid parameters', () => {
    expect(betaBinomialLogPmf(-1, 5, 1, 1)).toBe(Number.NEGATIVE_INFINITY);
    expect(betaBinomialLogPmf(6, 5, 1, 1)).toBe(Number.NEGATIVE_INFINITY);
    expect(betaBinomialLogPmf(1, -1, 1, 1)).toBeNaN();
    expect(betaBinomialLogPmf(1, 5, 0, 1)).toBeNaN();
  });
});

describe('betaBinomialCdf', () => {
  it('is the sum of the probabilities', () => {
    fc.assert(
      fc.property(size, unit, shape, shape, (n, share, a, b) => {
        const k = Math.floor(n * share);
        let sum = 0;
        for (let j = 0; j <= k; j++) sum += Math.exp(betaBinomialLogPmf(j, n, a, b));
        expect(betaBinomialCdf(k, n, a, b)).toBeCloseTo(sum, 8);
      }),
    );
  });
  it('grows with k, falls with n', () => {
    fc.assert(
      fc.property(size, unit, shape, shape, (n, share, a, b) => {
        const k = Math.floor(n * share);
        const here = betaBinomialCdf(k, n, a, b);
        expect(betaBinomialCdf(k + 1, n, a, b)).toBeGreaterThanOrEqual(here - 1e-12);
        expect(betaBinomialCdf(k, n + 1, a, b)).toBeLessThanOrEqual(here + 1e-12);
      }),
    );
  });
  it('is symmetric: P(K ≤ k) for a, b is P(K ≥ n − k) for b, a', () => {
    fc.assert(
      fc.property(size, unit, shape, shape, (n, share, a, b) => {
        const k = Math.floor(n * share);
        expect(betaBinomialCdf(k, n, a, b)).toBeCloseTo(1 - betaBinomialCdf(n - k - 1, n, b, a), 8);
      }),
    );
  });
});

describe('betaBinomialQuantile', () => {
  it('is the smallest k that reaches p', () => {
    fc.assert(
      fc.property(size, shape, shape, unit, (n, a, b, p) => {
        const k = betaBinomialQuantile(p, n, a, b);
        expect(k).toBeGreaterThanOrEqual(0);
        expect(k).toBeLessThanOrEqual(n);
        expect(betaBinomialCdf(k, n, a, b)).toBeGreaterThanOrEqual(p - 1e-12);
        if (k > 0) expect(betaBinomialCdf(k - 1, n, a, b)).toBeLessThan(p + 1e-12);
      }),
      { numRuns: 500 },
    );
  });
  it('gives k back from the middle of its own step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), unit, shape, shape, (n, share, a, b) => {
        const k = Math.floor(n * share);
        const mass = Math.exp(betaBinomialLogPmf(k, n, a, b));
        fc.pre(mass > 1e-9);
        expect(betaBinomialQuantile(betaBinomialCdf(k, n, a, b) - mass / 2, n, a, b)).toBe(k);
      }),
    );
  });
  it('answers for no candidate, one candidate and 100,000', () => {
    expect(betaBinomialQuantile(0.1, 0, 2, 3)).toBe(0);
    expect(betaBinomialQuantile(0.59, 1, 2, 3)).toBe(0);
    expect(betaBinomialQuantile(0.61, 1, 2, 3)).toBe(1);
    const k = betaBinomialQuantile(0.9, 100_000, 8, 12);
    expect(betaBinomialCdf(k, 100_000, 8, 12)).toBeGreaterThanOrEqual(0.9);
    expect(betaBinomialCdf(k - 1, 100_000, 8, 12)).toBeLessThan(0.9);
  });
});
