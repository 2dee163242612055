import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, countedIcons, estimatedIcons } from './icons';

describe('icons of a count', () => {
  it('are one per candidate up to a hundred: nobody is invented, nothing is rounded', () => {
    expect(countedIcons(1, 1)).toEqual({ icons: 1, full: 1, each: 'candidat' });
    expect(countedIcons(3, 9)).toEqual({ icons: 9, full: 3, each: 'candidat' });
    expect(countedIcons(16, 56)).toEqual({ icons: 56, full: 16, each: 'candidat' });
    expect(countedIcons(0, 100)).toEqual({ icons: 100, full: 0, each: 'candidat' });
  });

  it('are hundredths above, and say so', () => {
    expect(countedIcons(421, 843)).toEqual({ icons: 100, full: 50, each: 'part' });
  });

  it('never show none or all of them when it was some', () => {
    expect(countedIcons(1, 1843).full).toBe(1);
    expect(countedIcons(842, 843).full).toBe(99);
    expect(countedIcons(0, 843).full).toBe(0);
    expect(countedIcons(843, 843).full).toBe(100);
  });
});

describe('icons of an estimate', () => {
  it('are ten when it rests on few, for it is not known to the hundredth, and a hundred when it is solid', () => {
    expect(estimatedIcons(0.34, 12)).toEqual({ icons: 10, full: 3, each: 'part' });
    expect(estimatedIcons(0.34, 49).icons).toBe(10);
    expect(estimatedIcons(0.34, 50)).toEqual({ icons: 100, full: 34, each: 'part' });
  });

  it('are never more full than there are', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 500 }), (taux, n) => {
        const { icons, full } = estimatedIcons(taux, n);
        expect(full).toBeGreaterThanOrEqual(0);
        expect(full).toBeLessThanOrEqual(icons);
      }),
    );
  });
});

it('icons stand in rows of twenty at most, ten and fewer in one row', () => {
  expect([1, 9, 10, 11, 100].map(columnsOf)).toEqual([1, 9, 10, 20, 20]);
});
