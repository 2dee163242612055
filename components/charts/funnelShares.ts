import { type Rate, shareOf } from '@/lib/domain/rate';

type Totals = readonly (number | null)[];

function ratio(total: number | null | undefined, whole: number | null | undefined): Rate | null {
  if (total === null || total === undefined || whole === null || whole === undefined || whole === 0) return null;
  return shareOf(total, whole);
}

/** Part of the first step that is left, in [0, 1]; `null` where one of both is not known, or nobody began. */
export function shareOfFirst(totals: Totals, step: number): number | null {
  const share = ratio(totals[step], totals[0]);
  return share === null ? null : Math.min(1, share);
}

/** Part of the step before that went on; `null` at the first step, and where one of both is not known. May exceed 1 in a real document. */
export function shareOfStepBefore(totals: Totals, step: number): Rate | null {
  return step === 0 ? null : ratio(totals[step], totals[step - 1]);
}
