import { at } from './matrix';

/** Where the search ended, and the value there. */
export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
}

interface Vertex {
  point: number[];
  value: number;
}

/**
 * Minimum of a function of a few variables without derivatives, from a starting simplex of the given size.
 *
 * Source: J. A. Nelder & R. Mead, « A simplex method for function minimization », The Computer Journal 7 (1965), pp. 308–313,
 * with the usual coefficients 1, 2, ½, ½.
 */
export function nelderMead(
  f: (point: readonly number[]) => number,
  start: readonly number[],
  { step = 0.4, tolerance = 1e-5, maxSteps = 200 }: { step?: number; tolerance?: number; maxSteps?: number } = {},
): Minimum {
  const size = start.length;
  const vertex = (point: number[]): Vertex => ({ point, value: f(point) });
  const simplex = [vertex([...start]), ...start.map((_, i) => vertex(start.map((x, j) => (i === j ? x + step : x))))];
  const byValue = (one: Vertex, other: Vertex) => one.value - other.value;
  for (let count = 0; count < maxSteps; count++) {
    simplex.sort(byValue);
    const best = simplex[0] as Vertex;
    const worst = simplex[size] as Vertex;
    if (Math.abs(worst.value - best.value) <= tolerance) break;
    const centre = start.map((_, j) => simplex.slice(0, size).reduce((sum, v) => sum + at(v.point, j), 0) / size);
    const along = (t: number) => vertex(centre.map((c, j) => c + t * (at(worst.point, j) - c)));
    const reflected = along(-1);
    if (reflected.value < best.value) {
      const expanded = along(-2);
      simplex[size] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < (simplex[size - 1] as Vertex).value) simplex[size] = reflected;
    else {
      const contracted = along(reflected.value < worst.value ? -0.5 : 0.5);
      if (contracted.value < Math.min(worst.value, reflected.value)) simplex[size] = contracted;
      else
        for (let i = 1; i <= size; i++) {
          const point = (simplex[i] as Vertex).point;
          simplex[i] = vertex(point.map((x, j) => (x + at(best.point, j)) / 2));
        }
    }
  }
  simplex.sort(byValue);
  const best = simplex[0] as Vertex;
  return { point: best.point, value: best.value };
}
