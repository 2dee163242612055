import { at, multiply, type SquareMatrix, transpose } from './matrix';

const MAX_SWEEPS = 60;

/** Eigenvalues, and eigenvectors as the columns of `vectors`. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: SquareMatrix;
}

/**
 * Eigen-decomposition of a symmetric matrix by cyclic Jacobi rotations; meant for the small matrices of this project (n ≤ 20).
 *
 * Source: Golub & Van Loan, Matrix Computations, 4th ed., 8.5.
 */
export function symmetricEigen(matrix: SquareMatrix, size: number): Eigen {
  const a = Float64Array.from(matrix);
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    let off = 0;
    let scale = 0;
    for (let i = 0; i < size; i++) {
      scale += at(a, i * size + i) ** 2;
      for (let j = 0; j < i; j++) off += at(a, i * size + j) ** 2;
    }
    if (off <= 1e-28 * scale || off === 0) break;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, size, p, q);
  }
  const values = new Float64Array(size);
  for (let i = 0; i < size; i++) values[i] = at(a, i * size + i);
  return { values, vectors };
}

function rotate(a: SquareMatrix, vectors: SquareMatrix, size: number, p: number, q: number): void {
  const apq = at(a, p * size + q);
  if (apq === 0) return;
  const theta = (at(a, q * size + q) - at(a, p * size + p)) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k++) {
    const akp = at(a, k * size + p);
    const akq = at(a, k * size + q);
    a[k * size + p] = c * akp - s * akq;
    a[k * size + q] = s * akp + c * akq;
  }
  for (let k = 0; k < size; k++) {
    const apk = at(a, p * size + k);
    const aqk = at(a, q * size + k);
    a[p * size + k] = c * apk - s * aqk;
    a[q * size + k] = s * apk + c * aqk;
    const vkp = at(vectors, k * size + p);
    const vkq = at(vectors, k * size + q);
    vectors[k * size + p] = c * vkp - s * vkq;
    vectors[k * size + q] = s * vkp + c * vkq;
  }
}

/** The symmetric matrix with the same eigenvectors and each eigenvalue replaced by `map(value)`. */
export function mapEigenvalues(matrix: SquareMatrix, size: number, map: (value: number) => number): SquareMatrix {
  const { values, vectors } = symmetricEigen(matrix, size);
  const scaled = Float64Array.from(vectors);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) scaled[i * size + j] = at(scaled, i * size + j) * map(at(values, j));
  }
  return multiply(scaled, transpose(vectors, size), size);
}
