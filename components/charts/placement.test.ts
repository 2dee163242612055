import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { across, anchorOf, down, fittingLabels, spreadLabels, textWidth, wrapLabel } from './placement';

describe('a place in a drawing', () => {
  it('is a share of the width, brought back inside it', () => {
    expect([0.29, 1 / 3, -1, 1.2].map(across)).toEqual(['29%', '33.33%', '0%', '100%']);
  });

  it('is in rem from the top, so that it grows with the text', () => {
    expect([16, 8, 0].map(down)).toEqual(['1rem', '0.5rem', '0rem']);
  });
});

describe('labels stacked beside what they name', () => {
  const stack = fc
    .array(
      fc.record({ wanted: fc.double({ min: 0, max: 200, noNaN: true }), height: fc.integer({ min: 10, max: 45 }) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((labels) => ({
      wanted: labels.map(({ wanted }) => wanted),
      heights: labels.map(({ height }) => height),
    }));

  it('stay where they are wanted when nothing is near', () => {
    expect(spreadLabels([20, 100], [20, 20], [0, 200])).toEqual([20, 100]);
  });

  it('part by the least move when two are wanted at one place', () => {
    expect(spreadLabels([100, 100], [20, 20], [0, 200])).toEqual([90, 110]);
  });

  it('never overlap and never leave the bounds, whatever is wanted', () => {
    fc.assert(
      fc.property(stack, ({ wanted, heights }) => {
        const centres = spreadLabels(wanted, heights, [0, 200]);
        const spans = centres
          .map((centre, index) => [centre - (heights[index] ?? 0) / 2, centre + (heights[index] ?? 0) / 2] as const)
          .sort((a, b) => a[0] - b[0]);
        for (const [index, [top, bottom]] of spans.entries()) {
          expect(top).toBeGreaterThanOrEqual(-1e-9);
          expect(bottom).toBeLessThanOrEqual(200 + 1e-9);
          const next = spans[index + 1];
          if (next !== undefined) expect(next[0]).toBeGreaterThanOrEqual(bottom - 1e-9);
        }
      }),
    );
  });

  it('keep the order of what they name', () => {
    const centres = spreadLabels([120, 118, 119], [30, 30, 30], [0, 200]);
    expect(centres[1]).toBeLessThan(centres[2] ?? 0);
    expect(centres[2]).toBeLessThan(centres[0] ?? 0);
  });
});

describe('labels on one line', () => {
  const years = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      share: (index + 0.5) / count,
      text: `${2018 + index}`,
      first: true,
    }));

  it('are all written when there is room', () => {
    expect(fittingLabels(years(3), 240)).toEqual([0, 1, 2]);
  });

  it('never touch, and keep both ends, when there is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), (count) => {
        const labels = years(count);
        const kept = fittingLabels(labels, 240);
        expect(kept[0]).toBe(0);
        expect(kept.at(-1)).toBe(count - 1);
        const spans = kept.map((index) => {
          const { share, text } = labels[index] ?? { share: 0, text: '' };
          const width = textWidth(text);
          const anchor = anchorOf(share, text, 240);
          const left = share * 240 - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
          return [left, left + width] as const;
        });
        for (const [index, [, right]] of spans.entries()) {
          expect(spans[index + 1]?.[0] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(right);
        }
      }),
    );
  });

  it('give way to those that come first', () => {
    const labels = years(12).map((label, index) => ({ ...label, first: index === 1 || index === 9 }));
    expect(fittingLabels(labels, 240)).toEqual(expect.arrayContaining([1, 9]));
  });
});

it('a long label goes to the next line between two words, never inside one', () => {
  expect(wrapLabel('Bacheliers professionnels toutes séries', 17)).toEqual([
    'Bacheliers',
    'professionnels',
    'toutes séries',
  ]);
  expect(wrapLabel('anticonstitutionnellement', 10)).toEqual(['anticonstitutionnellement']);
});
