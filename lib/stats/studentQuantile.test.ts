import { describe, expect, it } from 'vitest';
import { studentQuantile } from './studentQuantile';

describe("quantiles of Student's distribution", () => {
  // Abramowitz & Stegun, table 26.10.
  it.each([
    [0.9, 1, 3.078],
    [0.9, 6, 1.44],
    [0.975, 12, 2.179],
    [0.95, 30, 1.697],
    [0.9, Number.POSITIVE_INFINITY, 1.282],
  ])('at %s with %s degrees is %s', (p, degrees, expected) => {
    expect(studentQuantile(p, degrees)).toBeCloseTo(expected, 3);
  });
  it('is 0 in the middle, and refuses what is out of range', () => {
    expect(studentQuantile(0.5, 4)).toBeCloseTo(0, 6);
    expect(() => studentQuantile(0.2, 4)).toThrow(RangeError);
    expect(() => studentQuantile(0.9, 0)).toThrow(RangeError);
  });
});
