import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choleskyInPlace, forwardSolve } from './cholesky';
import { at, multiply, symmetrise, transpose } from './matrix';
import { mapEigenvalues, symmetricEigen } from './symmetricEigen';

const SIZE = 4;
const square = fc
  .array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: SIZE * SIZE, maxLength: SIZE * SIZE })
  .map((cells) => Float64Array.from(cells));
/** A Aᵀ + I: positive-definite. */
const definite = square.map((a) => {
  const product = multiply(a, transpose(a, SIZE), SIZE);
  for (let i = 0; i < SIZE; i++) product[i * SIZE + i] = at(product, i * SIZE + i) + 1;
  return product;
});

function closeTo(one: Float64Array, other: Float64Array, digits = 8) {
  one.forEach((value, i) => {
    expect(value).toBeCloseTo(at(other, i), digits);
  });
}

describe('choleskyInPlace', () => {
  it('gives L with L Lᵀ equal to the matrix', () => {
    fc.assert(
      fc.property(definite, (matrix) => {
        const factor = Float64Array.from(matrix);
        choleskyInPlace(factor, SIZE);
        for (let i = 0; i < SIZE; i++) for (let j = i + 1; j < SIZE; j++) factor[i * SIZE + j] = 0;
        closeTo(multiply(factor, transpose(factor, SIZE), SIZE), matrix);
      }),
    );
  });
  it('refuses a matrix that is not positive-definite', () => {
    expect(() => choleskyInPlace(Float64Array.from([1, 2, 2, 1]), 2)).toThrow(RangeError);
  });
  it('solves L x = b', () => {
    const factor = Float64Array.from([2, 0, 1, 3]);
    const vector = Float64Array.from([4, 11]);
    forwardSolve(factor, 2, vector);
    closeTo(vector, Float64Array.from([2, 3]));
  });
});

describe('symmetricEigen', () => {
  it('rebuilds the matrix, with eigenvectors of length one', () => {
    fc.assert(
      fc.property(square, (cells) => {
        const matrix = symmetrise(cells, SIZE);
        closeTo(
          mapEigenvalues(matrix, SIZE, (value) => value),
          matrix,
        );
        const { vectors } = symmetricEigen(matrix, SIZE);
        for (let j = 0; j < SIZE; j++) {
          let norm = 0;
          for (let i = 0; i < SIZE; i++) norm += at(vectors, i * SIZE + j) ** 2;
          expect(norm).toBeCloseTo(1, 10);
        }
      }),
    );
  });
  it('finds the eigenvalues of a known matrix', () => {
    const { values } = symmetricEigen(Float64Array.from([2, 1, 1, 2]), 2);
    closeTo(values.toSorted(), Float64Array.from([1, 3]));
  });
});
