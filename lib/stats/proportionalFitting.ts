import { at } from './matrix';

/** A three-way table as `cells[(i × columns + j) × layers + k]`. */
export interface Table3 {
  readonly rows: number;
  readonly columns: number;
  readonly layers: number;
  readonly cells: Float64Array;
}

/** The three two-way margins that the table must reproduce; their totals agree. */
export interface Margins3 {
  /** `rows × layers`. */
  readonly rowLayer: Float64Array;
  /** `columns × layers`. */
  readonly columnLayer: Float64Array;
  /** `rows × columns`. */
  readonly rowColumn: Float64Array;
}

/**
 * The table nearest to a starting one (in relative entropy) that has the given two-way margins.
 *
 * @returns `null` when the margins are not reproduced within `tolerance` after `maxSweeps`: they contradict each other.
 * Source: W. E. Deming & F. F. Stephan, « On a least squares adjustment of a sampled frequency table », Annals of Mathematical
 * Statistics 11 (1940), pp. 427–444; I. Csiszár, « I-divergence geometry », Annals of Probability 3 (1975), pp. 146–158.
 */
export function fitMargins(
  start: Table3,
  margins: Margins3,
  { tolerance = 1e-9, maxSweeps = 20_000 }: { tolerance?: number; maxSweeps?: number } = {},
): Table3 | null {
  const { rows, columns, layers } = start;
  const cells = Float64Array.from(start.cells);
  const index = (i: number, j: number, k: number) => (i * columns + j) * layers + k;
  /** Scales each line of cells to its target; returns the greatest gap met before scaling. */
  const scale = (outer: number, inner: number, depth: number, target: Float64Array, where: typeof index): number => {
    let gap = 0;
    for (let a = 0; a < outer; a++) {
      for (let b = 0; b < inner; b++) {
        let sum = 0;
        for (let c = 0; c < depth; c++) sum += at(cells, where(a, b, c));
        const wanted = at(target, a * inner + b);
        gap = Math.max(gap, Math.abs(sum - wanted));
        const factor = sum > 0 ? wanted / sum : 0;
        for (let c = 0; c < depth; c++) cells[where(a, b, c)] = at(cells, where(a, b, c)) * factor;
      }
    }
    return gap;
  };
  for (let sweep = 0; sweep < maxSweeps; sweep++) {
    const gap = Math.max(
      scale(rows, columns, layers, margins.rowColumn, (i, j, k) => index(i, j, k)),
      scale(rows, layers, columns, margins.rowLayer, (i, k, j) => index(i, j, k)),
      scale(columns, layers, rows, margins.columnLayer, (j, k, i) => index(i, j, k)),
    );
    if (gap <= tolerance) return { rows, columns, layers, cells };
  }
  return null;
}

/**
 * A two-way table scaled to row and column totals that agree: what makes two margins of one table consistent.
 *
 * @returns `null` when it does not converge. Source: as `fitMargins`.
 */
export function fitTotals(
  cells: Float64Array,
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  { tolerance = 1e-12, maxSweeps = 10_000 }: { tolerance?: number; maxSweeps?: number } = {},
): Float64Array | null {
  const fitted = Float64Array.from(cells);
  const rows = rowTotals.length;
  const columns = columnTotals.length;
  for (let sweep = 0; sweep < maxSweeps; sweep++) {
    let gap = 0;
    for (let j = 0; j < columns; j++) {
      let sum = 0;
      for (let i = 0; i < rows; i++) sum += at(fitted, i * columns + j);
      gap = Math.max(gap, Math.abs(sum - at(columnTotals, j)));
      if (sum > 0)
        for (let i = 0; i < rows; i++)
          fitted[i * columns + j] = (at(fitted, i * columns + j) * at(columnTotals, j)) / sum;
    }
    for (let i = 0; i < rows; i++) {
      let sum = 0;
      for (let j = 0; j < columns; j++) sum += at(fitted, i * columns + j);
      gap = Math.max(gap, Math.abs(sum - at(rowTotals, i)));
      if (sum > 0)
        for (let j = 0; j < columns; j++)
          fitted[i * columns + j] = (at(fitted, i * columns + j) * at(rowTotals, i)) / sum;
    }
    if (gap <= tolerance * Math.max(1, ...rowTotals)) return fitted;
  }
  return null;
}
