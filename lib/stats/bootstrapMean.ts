import { at } from './matrix';
import { seededRandom } from './seededRandom';

/**
 * Percentile interval of a mean by resampling whole units: `values[i]` belongs to `units[i]` (a formation or a school, numbered
 * from 0), and units are drawn with replacement.
 *
 * @returns `null` without values.
 * Source: B. Efron & R. Tibshirani, An Introduction to the Bootstrap (1993), chap. 13.
 */
export function bootstrapMean(
  values: ArrayLike<number>,
  units: ArrayLike<number>,
  { level = 0.95, draws = 500, seed = 1 }: { level?: number; draws?: number; seed?: number } = {},
): { readonly low: number; readonly high: number } | null {
  if (values.length === 0) return null;
  let count = 0;
  for (let i = 0; i < units.length; i++) count = Math.max(count, at(units, i) + 1);
  const sums = new Float64Array(count);
  const sizes = new Float64Array(count);
  for (let i = 0; i < values.length; i++) {
    const unit = at(units, i);
    sums[unit] = at(sums, unit) + at(values, i);
    sizes[unit] = at(sizes, unit) + 1;
  }
  const random = seededRandom(seed);
  const means = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    let size = 0;
    while (size === 0) {
      for (let i = 0; i < count; i++) {
        const unit = Math.floor(random() * count);
        sum += at(sums, unit);
        size += at(sizes, unit);
      }
    }
    means[draw] = sum / size;
  }
  means.sort();
  const tail = (1 - level) / 2;
  return { low: at(means, Math.floor(tail * (draws - 1))), high: at(means, Math.ceil((1 - tail) * (draws - 1))) };
}
