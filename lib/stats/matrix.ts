/** Square matrices as row-major arrays of length n². Read past an end is a bug of the caller, never of the data. */
export type SquareMatrix = Float64Array;

/** Element of a typed array at an index known to be inside it. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}

/** Average of a matrix and its transpose, as a new matrix. */
export function symmetrise(matrix: SquareMatrix, size: number): SquareMatrix {
  const out = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) out[i * size + j] = (at(matrix, i * size + j) + at(matrix, j * size + i)) / 2;
  }
  return out;
}

/** Product of two square matrices, as a new matrix. */
export function multiply(left: SquareMatrix, right: SquareMatrix, size: number): SquareMatrix {
  const out = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const factor = at(left, i * size + k);
      for (let j = 0; j < size; j++) out[i * size + j] = at(out, i * size + j) + factor * at(right, k * size + j);
    }
  }
  return out;
}

/** Transpose, as a new matrix. */
export function transpose(matrix: SquareMatrix, size: number): SquareMatrix {
  const out = new Float64Array(size * size);
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) out[j * size + i] = at(matrix, i * size + j);
  return out;
}
