import { at, type SquareMatrix } from '@/lib/stats/matrix';
import { mapEigenvalues, symmetricEigen } from '@/lib/stats/symmetricEigen';
import type { CentredSession } from './centre';
import { DIMENSION } from './panel';

/** A covariance by moments, and the weight behind each entry (0: never observed together). */
export interface Moments {
  readonly sum: SquareMatrix;
  readonly weight: SquareMatrix;
  /** Rows that took part. */
  readonly count: Float64Array;
}

function emptyMoments(): Moments {
  return {
    sum: new Float64Array(DIMENSION * DIMENSION),
    weight: new Float64Array(DIMENSION * DIMENSION),
    count: new Float64Array(DIMENSION),
  };
}

function addProduct(
  moments: Moments,
  first: CentredSession,
  firstRow: number,
  second: CentredSession,
  secondRow: number,
): void {
  for (let i = 0; i < DIMENSION; i++) {
    const wi = at(first.weights, firstRow * DIMENSION + i);
    if (wi === 0) continue;
    const zi = wi * at(first.gaps, firstRow * DIMENSION + i);
    for (let j = 0; j < DIMENSION; j++) {
      const wj = at(second.weights, secondRow * DIMENSION + j);
      if (wj === 0) continue;
      const cell = i * DIMENSION + j;
      moments.sum[cell] = at(moments.sum, cell) + zi * wj * at(second.gaps, secondRow * DIMENSION + j);
      moments.weight[cell] = at(moments.weight, cell) + wi * wj;
      if (i === j) moments.count[i] = at(moments.count, i) + 1;
    }
  }
}

/**
 * Covariance of the formations around their diploma within sessions, binomial noise removed from the diagonal.
 *
 * Source: H. Bühlmann & A. Gisler, A Course in Credibility Theory (2005), 4.8 (moment estimators of the Bühlmann–Straub model).
 */
export function withinMoments(sessions: readonly CentredSession[]): Moments {
  const moments = emptyMoments();
  for (const session of sessions) {
    for (let row = 0; row < session.rows.length; row++) {
      addProduct(moments, session, row, session, row);
      for (let j = 0; j < DIMENSION; j++) {
        const weight = at(session.weights, row * DIMENSION + j);
        const cell = j * DIMENSION + j;
        moments.sum[cell] = at(moments.sum, cell) - weight * weight * at(session.noise, row * DIMENSION + j);
      }
    }
  }
  return moments;
}

/** Covariance of the same formations between two sessions, whose binomial noises are independent; made symmetric. */
export function betweenMoments(earlier: CentredSession, later: CentredSession): Moments {
  const moments = emptyMoments();
  later.rows.forEach((row, i) => {
    const before = earlier.index.get(row.code);
    if (before !== undefined) addProduct(moments, later, i, earlier, before);
  });
  const sum = Float64Array.from(moments.sum);
  const weight = Float64Array.from(moments.weight);
  for (let i = 0; i < DIMENSION; i++) {
    for (let j = 0; j < DIMENSION; j++) {
      sum[i * DIMENSION + j] = at(moments.sum, i * DIMENSION + j) + at(moments.sum, j * DIMENSION + i);
      weight[i * DIMENSION + j] = at(moments.weight, i * DIMENSION + j) + at(moments.weight, j * DIMENSION + i);
    }
  }
  return { sum, weight, count: moments.count };
}

/** Entry of a covariance by moments, `NaN` when never observed together. */
export function momentOf({ sum, weight }: Moments, i: number, j: number): number {
  const total = at(weight, i * DIMENSION + j);
  return total > 0 ? at(sum, i * DIMENSION + j) / total : Number.NaN;
}

/** The nearest matrix whose eigenvalues are at least `least`: moments of unequal rows need not be a covariance. */
export function liftToCovariance(matrix: SquareMatrix, least: number): SquareMatrix {
  return mapEigenvalues(matrix, DIMENSION, (value) => Math.max(value, least));
}

/**
 * `part` cut so that it is a covariance and leaves one: 0 ≤ part ≤ share × whole, as quadratic forms.
 *
 * @param whole Positive-definite.
 */
export function capCovariance(part: SquareMatrix, whole: SquareMatrix, share: number): SquareMatrix {
  const { values } = symmetricEigen(whole, DIMENSION);
  if (values.some((value) => !(value > 0))) throw new RangeError('the whole must be positive-definite');
  const root = mapEigenvalues(whole, DIMENSION, Math.sqrt);
  const inverseRoot = mapEigenvalues(whole, DIMENSION, (value) => 1 / Math.sqrt(value));
  const whitened = sandwich(inverseRoot, part);
  return sandwich(
    root,
    mapEigenvalues(whitened, DIMENSION, (value) => Math.min(Math.max(value, 0), share)),
  );
}

/** a m a, for symmetric a and m. */
function sandwich(a: SquareMatrix, m: SquareMatrix): SquareMatrix {
  const half = new Float64Array(DIMENSION * DIMENSION);
  const out = new Float64Array(DIMENSION * DIMENSION);
  const product = (left: SquareMatrix, right: SquareMatrix, into: SquareMatrix) => {
    for (let i = 0; i < DIMENSION; i++) {
      for (let j = 0; j < DIMENSION; j++) {
        let sum = 0;
        for (let k = 0; k < DIMENSION; k++) sum += at(left, i * DIMENSION + k) * at(right, k * DIMENSION + j);
        into[i * DIMENSION + j] = sum;
      }
    }
  };
  product(a, m, half);
  product(half, a, out);
  for (let i = 0; i < DIMENSION; i++) {
    for (let j = 0; j < i; j++) {
      const mean = (at(out, i * DIMENSION + j) + at(out, j * DIMENSION + i)) / 2;
      out[i * DIMENSION + j] = mean;
      out[j * DIMENSION + i] = mean;
    }
  }
  return out;
}
