import type { Filet } from './geometrie';

/** An affine transform [a, b, c, d, e, f], as PDF writes it. */
export type Matrice = readonly [number, number, number, number, number, number];

/** `inner` first, then `outer`. */
export function composeMatrices(outer: Matrice, inner: Matrice): Matrice {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A filled shape thinner than this (in points) is a rule. */
const EPAISSEUR_MAX = 2;
/** Shorter marks are dots, dashes or underlines of a letter. */
const LONGUEUR_MIN = 4;

/** Codes of pdf.js's path data: each is followed by its coordinates. */
const COORDONNEES: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };
const DEPLACEMENT = 0;
const LIGNE = 1;
const FERMETURE = 4;

/** Cuts path data into its subpaths of points; a path with curves draws no rule and is left out. */
function readTraces(data: ArrayLike<number>, matrice: Matrice): Point[][] {
  const [a, b, c, d, e, f] = matrice;
  const traces: Point[][] = [];
  let current: Point[] = [];
  for (let at = 0; at < data.length; ) {
    const code = data[at] ?? -1;
    const length = COORDONNEES[code];
    if (length === undefined) return [];
    const x = data[at + 1] ?? 0;
    const y = data[at + 2] ?? 0;
    const point = { x: a * x + c * y + e, y: b * x + d * y + f };
    if (code === DEPLACEMENT) {
      traces.push(current);
      current = [point];
    } else if (code === LIGNE) {
      current.push(point);
    } else if (code === FERMETURE) {
      if (current[0]) current.push(current[0]);
    } else {
      current = [];
    }
    at += 1 + length;
  }
  return [...traces, current].filter((trace) => trace.length > 1);
}

/** Rules drawn by filling thin rectangles, as browsers do with the borders of tables. */
export function filetsRemplis(data: ArrayLike<number>, matrice: Matrice): Filet[] {
  return readTraces(data, matrice).flatMap((trace) => {
    const xs = trace.map(({ x }) => x);
    const ys = trace.map(({ y }) => y);
    const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const thin = Math.min(x1 - x0, y1 - y0) <= EPAISSEUR_MAX;
    return thin ? toFilet({ x: x0, y: y0 }, { x: x1, y: y1 }) : [];
  });
}

/** Rules drawn by stroking lines or the outline of cells. */
export function filetsTraces(data: ArrayLike<number>, matrice: Matrice): Filet[] {
  return readTraces(data, matrice).flatMap((trace) =>
    trace.slice(1).flatMap((point, index) => toFilet(trace[index] ?? point, point)),
  );
}

function toFilet(from: Point, to: Point): Filet[] {
  const width = Math.abs(to.x - from.x);
  const height = Math.abs(to.y - from.y);
  if (height <= EPAISSEUR_MAX && width >= LONGUEUR_MIN) {
    return [
      { sens: 'horizontal', position: (from.y + to.y) / 2, debut: Math.min(from.x, to.x), fin: Math.max(from.x, to.x) },
    ];
  }
  if (width <= EPAISSEUR_MAX && height >= LONGUEUR_MIN) {
    return [
      { sens: 'vertical', position: (from.x + to.x) / 2, debut: Math.min(from.y, to.y), fin: Math.max(from.y, to.y) },
    ];
  }
  return [];
}
