import { at, type SquareMatrix } from './matrix';

/**
 * Replaces the lower triangle of a symmetric positive-definite matrix by its Cholesky factor L, with L Lᵀ = A. Only the lower
 * triangle is read.
 *
 * @throws {RangeError} when the matrix is not positive-definite.
 * Source: Golub & Van Loan, Matrix Computations, 4th ed., algorithm 4.2.1.
 */
export function choleskyInPlace(matrix: SquareMatrix, size: number): void {
  for (let j = 0; j < size; j++) {
    let pivot = at(matrix, j * size + j);
    for (let k = 0; k < j; k++) pivot -= at(matrix, j * size + k) ** 2;
    if (!(pivot > 0)) throw new RangeError(`matrix is not positive-definite: pivot ${pivot} at ${j}`);
    const root = Math.sqrt(pivot);
    matrix[j * size + j] = root;
    for (let i = j + 1; i < size; i++) {
      let sum = at(matrix, i * size + j);
      for (let k = 0; k < j; k++) sum -= at(matrix, i * size + k) * at(matrix, j * size + k);
      matrix[i * size + j] = sum / root;
    }
  }
}

/** Solves L x = b in place, L the lower factor left by `choleskyInPlace`: |x|² is then bᵀ A⁻¹ b. */
export function forwardSolve(factor: SquareMatrix, size: number, vector: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let sum = at(vector, i);
    for (let k = 0; k < i; k++) sum -= at(factor, i * size + k) * at(vector, k);
    vector[i] = sum / at(factor, i * size + i);
  }
}
