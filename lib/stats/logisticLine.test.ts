import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dirichletMultinomialLogLikelihood, dirichletShares } from './dirichletMultinomial';
import { logisticLine } from './logisticLine';

const PRIOR = { level: 0, levelDeviation: 1, slope: 0.3, slopeDeviation: 0.4 };

describe('logisticLine', () => {
  it('is the prior without counts', () => {
    expect(logisticLine([], [], [], PRIOR)).toEqual({ level: 0, slope: 0.3 });
  });
  it('finds the line of many counts', () => {
    const ranks = [-1, 0, 1, 2];
    const n = ranks.map(() => 1e6);
    const k = ranks.map((x) => 1e6 / (1 + Math.exp(-(0.4 + 0.8 * x))));
    const line = logisticLine(ranks, k, n, PRIOR);
    expect(line.level).toBeCloseTo(0.4, 3);
    expect(line.slope).toBeCloseTo(0.8, 3);
  });
  it('never falls, whatever the counts', () => {
    const cell = fc
      .integer({ min: 0, max: 300 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
        const line = logisticLine(
          cells.map((_, i) => i - 1),
          cells.map(([k]) => k),
          cells.map(([, n]) => n),
          PRIOR,
        );
        expect(line.slope).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(line.level)).toBe(true);
      }),
    );
  });
  it('is flat at the pooled rate where counts fall', () => {
    const line = logisticLine([-1, 1], [9e5, 1e5], [1e6, 1e6], PRIOR);
    expect(line.slope).toBe(0);
    expect(1 / (1 + Math.exp(-line.level))).toBeCloseTo(0.5, 3);
  });
});

describe('dirichletMultinomial', () => {
  it('is the chance of one draw for one count, and sums to 1 over the outcomes of two', () => {
    const shares = [0.5, 0.3, 0.2];
    const one = (counts: number[]) => Math.exp(dirichletMultinomialLogLikelihood({ counts, shares }, 7));
    expect(one([0, 1, 0])).toBeCloseTo(0.3, 10);
    // In their order: two different categories can come in two orders.
    const both = one([2, 0, 0]) + one([0, 2, 0]) + one([0, 0, 2]);
    expect(both + 2 * (one([1, 1, 0]) + one([1, 0, 1]) + one([0, 1, 1]))).toBeCloseTo(1, 10);
  });
  it('gives shares of sum 1 between the expected and the counted ones', () => {
    const shares = [...dirichletShares({ counts: [8, 0, 2], shares: [0.2, 0.4, 0.4] }, 10)];
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(shares.map((x) => Math.round(x * 1e6) / 1e6)).toEqual([0.5, 0.2, 0.3]);
  });
});
