import { studentQuantile } from '@/lib/stats/studentQuantile';
import type { Constants } from './constants';

/**
 * Factor of the standard deviation of a forecast, for what the pairs loaded do not tell of the next: Student's quantile over the normal's. It fades
 * as pairs of that gap are loaded; one pair at least speaks for any gap.
 *
 * @param gap Years from the last session known to the one forecast.
 */
export function pairSpread({ pairs, pairDegrees }: Pick<Constants, 'pairs' | 'pairDegrees'>, gap: number): number {
  if (pairDegrees === null) return 1;
  const seen = Math.max(1, pairs.filter(([from, to]) => to - from === gap).length);
  return studentQuantile(0.9, pairDegrees * seen) / studentQuantile(0.9, Number.POSITIVE_INFINITY);
}
