import type { Point } from './projection';

/** Points drawn as one circle. */
export interface Groupe extends Point {
  /** Places of its points in what was given. */
  readonly membres: readonly number[];
}

/** Cells of the first pass, in units of the view. */
const CELLULE = 52;
/** Space left between two circles. */
const ECART = 3;

/**
 * Radius of the circle of n formations, in units of a view of 480: a target of 24 px even where the view is drawn on a
 * phone 328 px wide, and more with the count, by its order of magnitude.
 */
export function rayonAmas(n: number): number {
  return Math.round((18 + 4 * Math.log10(Math.max(1, n))) * 10) / 10;
}

/** The mean of two groups, each with the weight of its points. */
function merge(a: Groupe, b: Groupe): Groupe {
  const [n, m] = [a.membres.length, b.membres.length];
  return {
    x: (a.x * n + b.x * m) / (n + m),
    y: (a.y * n + b.y * m) / (n + m),
    membres: [...a.membres, ...b.membres],
  };
}

const overlap = (a: Groupe, b: Groupe) =>
  Math.hypot(a.x - b.x, a.y - b.y) < rayonAmas(a.membres.length) + rayonAmas(b.membres.length) + ECART;

/**
 * Groups points so that no two circles touch: by cells of a grid, then the closest pair that overlaps is merged until
 * none does. Deterministic; the largest groups come first.
 *
 * @param points in units of the view
 */
export function regrouper(points: readonly Point[]): Groupe[] {
  const cells = new Map<string, Groupe>();
  for (const [index, point] of points.entries()) {
    const key = `${Math.floor(point.x / CELLULE)} ${Math.floor(point.y / CELLULE)}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { ...point, membres: [index] });
    else (cell.membres as number[]).push(index);
  }
  let groupes = [...cells.values()].map(({ membres }) => mean(points, membres));
  for (;;) {
    const pair = closestOverlap(groupes);
    if (pair === null) break;
    const [a, b] = pair;
    groupes = [...groupes.filter((one) => one !== a && one !== b), merge(a, b)];
  }
  return groupes.toSorted((a, b) => b.membres.length - a.membres.length || a.x - b.x || a.y - b.y);
}

function mean(points: readonly Point[], membres: readonly number[]): Groupe {
  let x = 0;
  let y = 0;
  for (const index of membres) {
    x += points[index]?.x ?? 0;
    y += points[index]?.y ?? 0;
  }
  return { x: x / membres.length, y: y / membres.length, membres };
}

/** A grid leaves some seventy groups at most: every pair can be looked at. */
function closestOverlap(groupes: readonly Groupe[]): readonly [Groupe, Groupe] | null {
  let closest: readonly [Groupe, Groupe] | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const [at, a] of groupes.entries()) {
    for (const b of groupes.slice(at + 1)) {
      const between = Math.hypot(a.x - b.x, a.y - b.y);
      if (between < distance && overlap(a, b)) {
        closest = [a, b];
        distance = between;
      }
    }
  }
  return closest;
}
