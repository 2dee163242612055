import { at } from './matrix';

/**
 * Non-decreasing values nearest to the given ones in weighted least squares: neighbours out of order are pooled.
 *
 * @param weights Positive, one per value.
 * Source: pool-adjacent-violators, R. Barlow, D. Bartholomew, J. Bremner & H. Brunk, Statistical Inference under Order
 * Restrictions (1972), 1.2.
 */
export function isotonicRegression(
  values: readonly number[],
  weights: readonly number[],
): readonly { readonly value: number; readonly weight: number }[] {
  const blocks: { sum: number; weight: number; size: number }[] = [];
  values.forEach((value, i) => {
    let block = { sum: value * at(weights, i), weight: at(weights, i), size: 1 };
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (last.sum / last.weight <= block.sum / block.weight) break;
      block = { sum: last.sum + block.sum, weight: last.weight + block.weight, size: last.size + block.size };
      blocks.pop();
    }
    blocks.push(block);
  });
  return blocks.flatMap(({ sum, weight, size }) =>
    Array.from({ length: size }, () => ({ value: sum / weight, weight })),
  );
}
