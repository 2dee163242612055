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

/**
 * One group per key, at the mean of its points, then moved apart until no two circles touch: what a key names (a région)
 * is wider than its circle, so the circle may stand beside the mean.
 *
 * @param keys one per point
 * @param cote side of the view, which circles do not leave
 */
export function regrouperPar(points: readonly Point[], keys: readonly string[], cote: number): Groupe[] {
  const byKey = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) byKey.set(key, [...(byKey.get(key) ?? []), index]);
  const groupes = [...byKey.values()]
    .map((membres) => mean(points, membres))
    .toSorted((a, b) => b.membres.length - a.membres.length || a.x - b.x || a.y - b.y);
  return spread(groupes, cote);
}

const PASSES = 200;

function spread(groupes: readonly Groupe[], cote: number): Groupe[] {
  const moved = groupes.map(({ x, y, membres }) => ({ x, y, membres }));
  for (let pass = 0; pass < PASSES; pass++) {
    let still = true;
    for (const [at, a] of moved.entries()) {
      for (const b of moved.slice(at + 1)) {
        const wanted = rayonAmas(a.membres.length) + rayonAmas(b.membres.length) + ECART;
        const distance = Math.hypot(b.x - a.x, b.y - a.y);
        if (distance >= wanted) continue;
        still = false;
        const [dx, dy] = distance === 0 ? [1, 0] : [(b.x - a.x) / distance, (b.y - a.y) / distance];
        const step = (wanted - distance) / 2 + 0.01;
        a.x -= dx * step;
        a.y -= dy * step;
        b.x += dx * step;
        b.y += dy * step;
      }
    }
    for (const one of moved) {
      const radius = rayonAmas(one.membres.length);
      one.x = Math.min(cote - radius, Math.max(radius, one.x));
      one.y = Math.min(cote - radius, Math.max(radius, one.y));
    }
    if (still) break;
  }
  return moved;
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
