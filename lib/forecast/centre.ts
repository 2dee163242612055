import { arcsineNoise, arcsineOfCounts } from '@/lib/stats/arcsineRate';
import { at } from '@/lib/stats/matrix';
import { DIMENSION, type PanelRow, type PanelSession, PRESSION, RATES } from './panel';

/** Candidates at which a formation's rate weighs half in a mean or a covariance: between the weight 1 of a vast n and 0. */
export const HALF_WEIGHT = 12;
/** Formations' worth of the national mean in a diploma's mean: a diploma of three formations is half its own. */
export const DIPLOME_PRIOR = 3;

/** One session on the arcsine scale, each variable as its gap to the mean of its diploma. */
export interface CentredSession {
  readonly session: number;
  readonly rows: readonly PanelRow[];
  readonly index: ReadonlyMap<string, number>;
  /** Row-major, `rows × DIMENSION`; `NaN` where not observed. */
  readonly gaps: Float64Array;
  /** Variance of the binomial noise, same shape. */
  readonly noise: Float64Array;
  /** In [0, 1], 0 where not observed. */
  readonly weights: Float64Array;
  /** National mean of the formations' values; `NaN` for a variable that the session does not publish. */
  readonly national: Float64Array;
  /** Mean of each diploma's formations, drawn to the national one. */
  readonly diplomes: ReadonlyMap<string, Float64Array>;
}

/** Noise of the pressure: it is known, but a little keeps the matrices well-conditioned. */
const PRESSION_NOISE = 1e-4;

/**
 * Centres a session on the means of its diplomas. The mean is that of the formations' rates, not the pooled rate: large
 * formations are not typical.
 */
export function centreSession(panel: PanelSession): CentredSession {
  const { rows } = panel;
  const gaps = new Float64Array(rows.length * DIMENSION).fill(Number.NaN);
  const noise = new Float64Array(rows.length * DIMENSION);
  const weights = new Float64Array(rows.length * DIMENSION);
  rows.forEach((row, i) => {
    for (let j = 0; j < RATES; j++) {
      const n = at(row.n, j);
      if (!(n > 0)) continue;
      gaps[i * DIMENSION + j] = arcsineOfCounts(at(row.k, j), n);
      noise[i * DIMENSION + j] = arcsineNoise(n);
      weights[i * DIMENSION + j] = n / (n + HALF_WEIGHT);
    }
    if (Number.isNaN(row.pression)) return;
    gaps[i * DIMENSION + PRESSION] = row.pression;
    noise[i * DIMENSION + PRESSION] = PRESSION_NOISE;
    weights[i * DIMENSION + PRESSION] = 1;
  });
  const national = weightedMeans(gaps, weights, rows, () => true);
  const diplomes = diplomaMeans(rows, gaps, weights, national);
  rows.forEach((row, i) => {
    const means = diplomes.get(row.diplome);
    if (means === undefined) return;
    for (let j = 0; j < DIMENSION; j++) gaps[i * DIMENSION + j] = at(gaps, i * DIMENSION + j) - at(means, j);
  });
  return { session: panel.session, rows, index: panel.index, gaps, noise, weights, national, diplomes };
}

function weightedMeans(
  values: Float64Array,
  weights: Float64Array,
  rows: readonly PanelRow[],
  keep: (row: PanelRow) => boolean,
): Float64Array {
  const sums = new Float64Array(DIMENSION);
  const totals = new Float64Array(DIMENSION);
  rows.forEach((row, i) => {
    if (keep(row)) accumulate(sums, totals, values, weights, i);
  });
  return sums.map((sum, j) => (at(totals, j) > 0 ? sum / at(totals, j) : Number.NaN));
}

function accumulate(
  sums: Float64Array,
  totals: Float64Array,
  values: Float64Array,
  weights: Float64Array,
  row: number,
): void {
  for (let j = 0; j < DIMENSION; j++) {
    const weight = at(weights, row * DIMENSION + j);
    if (weight === 0) continue;
    sums[j] = at(sums, j) + weight * at(values, row * DIMENSION + j);
    totals[j] = at(totals, j) + weight;
  }
}

function diplomaMeans(
  rows: readonly PanelRow[],
  values: Float64Array,
  weights: Float64Array,
  national: Float64Array,
): Map<string, Float64Array> {
  const tallies = new Map<string, { sums: Float64Array; totals: Float64Array }>();
  rows.forEach((row, i) => {
    let tally = tallies.get(row.diplome);
    if (tally === undefined) {
      tally = { sums: new Float64Array(DIMENSION), totals: new Float64Array(DIMENSION) };
      tallies.set(row.diplome, tally);
    }
    accumulate(tally.sums, tally.totals, values, weights, i);
  });
  const means = new Map<string, Float64Array>();
  for (const [diplome, { sums, totals }] of tallies) {
    means.set(
      diplome,
      sums.map((sum, j) => (sum + DIPLOME_PRIOR * at(national, j)) / (at(totals, j) + DIPLOME_PRIOR)),
    );
  }
  return means;
}
