import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, formatEntier, formatPourcentage } from './nombres';
import { rate } from './rate';

describe('numbers in French sentences', () => {
  it('parts thousands with a narrow no-break space', () => {
    expect(formatEntier(1030)).toBe('1\u202f030');
    expect(formatEntier(906_553)).toBe('906\u202f553');
    expect(formatEntier(56)).toBe('56');
  });

  it('writes a decimal comma', () => {
    expect(formatDecimal(12.54)).toBe('12,5');
    expect(formatDecimal(3)).toBe('3');
  });

  it('rounds a rate to the percent', () => {
    expect(formatPourcentage(rate(16 / 56))).toBe('29\u202f%');
    expect(formatPourcentage(rate(0))).toBe('0\u202f%');
    expect(formatPourcentage(rate(1))).toBe('100\u202f%');
  });

  it('never rounds a rate to nought or to one', () => {
    expect(formatPourcentage(rate(1 / 1000))).toBe('moins de 1\u202f%');
    expect(formatPourcentage(rate(999 / 1000))).toBe('plus de 99\u202f%');
  });

  it('prints as the standard formatter of French does', () => {
    const entier = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
    const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e12 }), (value) => formatEntier(value) === entier.format(value)),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e9 }), (hundredths) => {
        const value = hundredths / 100;
        // Halves excepted: the formatter rounds the written decimal, this one its binary neighbour.
        return hundredths % 10 === 5 || hundredths % 10 === -5 || formatDecimal(value) === decimal.format(value);
      }),
    );
  });
});
