import { describe, expect, it } from 'vitest';
import { betaBinomialCdf } from './betaBinomialCdf';
import { betaBinomialLogPmf } from './betaBinomialLogPmf';
import { betaCdf } from './betaCdf';
import { betaDensity } from './betaDensity';
import { betaQuantile } from './betaQuantile';
import { logBeta } from './logBeta';
import { logGamma } from './logGamma';
import { normalQuantile } from './normalQuantile';
import reference from './reference.json';

/**
 * `reference.json` is written by `reference.py` (mpmath, 40 digits), which says how to run it again.
 */
const FUNCTIONS: Record<keyof typeof reference, (...args: number[]) => number> = {
  logGamma: (x = Number.NaN) => logGamma(x),
  logBeta: (a = Number.NaN, b = Number.NaN) => logBeta(a, b),
  betaDensity: (x = Number.NaN, a = Number.NaN, b = Number.NaN) => betaDensity(x, a, b),
  betaCdf: (x = Number.NaN, a = Number.NaN, b = Number.NaN) => betaCdf(x, a, b),
  betaQuantile: (p = Number.NaN, a = Number.NaN, b = Number.NaN) => betaQuantile(p, a, b),
  betaBinomialLogPmf: (k = Number.NaN, n = Number.NaN, a = Number.NaN, b = Number.NaN) =>
    betaBinomialLogPmf(k, n, a, b),
  betaBinomialCdf: (k = Number.NaN, n = Number.NaN, a = Number.NaN, b = Number.NaN) => betaBinomialCdf(k, n, a, b),
  normalQuantile: (p = Number.NaN) => normalQuantile(p),
};

describe.each(Object.keys(FUNCTIONS) as (keyof typeof reference)[])('%s', (name) => {
  it('agrees with mpmath to 1e-8, relative where the value exceeds 1', () => {
    const rows = reference[name];
    expect(rows.length).toBeGreaterThan(7);
    for (const row of rows) {
      const args = row.slice(0, -1);
      const expected = row.at(-1) ?? Number.NaN;
      const error = Math.abs(FUNCTIONS[name](...args) - expected) / Math.max(1, Math.abs(expected));
      expect(error, `${name}(${args.join(', ')}) should be ${expected}`).toBeLessThan(1e-8);
    }
  });
});
