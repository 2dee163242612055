import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesPath, columnsOf, countedIcons, RADIUS, roomPath } from './icons';

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

describe('the room of icons, to be filled with lines of them', () => {
  /** Corners and height of each room, in units of the drawing. */
  const rooms = (path: string) =>
    [...path.matchAll(/M(\d+) (\d+)H(\d+)v(\d+)H\1z/g)].map((found) => found.slice(1).map(Number));
  /** Centres of circles. */
  const centres = (path: string, radius: number) =>
    [...path.matchAll(/M([\d.]+) (\d+)a/g)].map(([, x, y]) => [Math.round(Number(x) + radius), Number(y)] as const);

  it('holds the icons that are drawn one by one, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 100 }), (icons, share) => {
        const full = Math.round((share / 100) * icons);
        const columns = columnsOf(icons);
        for (const [from, to] of [
          [0, full],
          [full, icons],
        ] as const) {
          const room = rooms(roomPath(from, to, columns));
          const isIn = ([x, y]: readonly [number, number]) =>
            room.some(
              ([left = 0, top = 0, right = 0, height = 0]) => x > left && x < right && y > top && y < top + height,
            );
          const all = centres(circlesPath(0, icons, columns, RADIUS.plein), RADIUS.plein);
          expect(all.filter(isIn)).toEqual(centres(circlesPath(from, to, columns, RADIUS.plein), RADIUS.plein));
        }
      }),
    );
  });
});

it('icons stand in rows of twenty at most, ten and fewer in one row', () => {
  expect([1, 9, 10, 11, 100].map(columnsOf)).toEqual([1, 9, 10, 20, 20]);
});
