import { percentOf, type Rate } from './rate';

/**
 * Numbers as French sentences print them: narrow no-break space between thousands and before « % », decimal comma.
 *
 * By hand: the first `Intl.NumberFormat` of a page takes 30 ms (on a phone, over 100) to load its tables, while nothing answers.
 */
const NARROW_NO_BREAK_SPACE = '\u202f';

const byThousands = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, NARROW_NO_BREAK_SPACE);

/** « 1 030 », with a narrow no-break space. @param value finite, below 10²¹, rounded to the unit */
export function formatEntier(value: number): string {
  const digits = byThousands(Math.round(Math.abs(value)).toString());
  return value < 0 ? `-${digits}` : digits;
}

/** « 12,5 ». @param value finite, below 10²⁰, rounded to one decimal */
export function formatDecimal(value: number): string {
  const tenths = Math.round(Math.abs(value) * 10);
  const decimal = tenths % 10 === 0 ? '' : `,${tenths % 10}`;
  const digits = `${byThousands(Math.floor(tenths / 10).toString())}${decimal}`;
  return value < 0 ? `-${digits}` : digits;
}

/** « 29 % ». A rate that is neither nought nor one never prints as such: « moins de 1 % », « plus de 99 % ». */
export function formatPourcentage(rate: Rate): string {
  const percent = percentOf(rate);
  const suffix = `${NARROW_NO_BREAK_SPACE}%`;
  if (percent > 0 && percent < 0.5) return `moins de 1${suffix}`;
  if (percent < 100 && percent >= 99.5) return `plus de 99${suffix}`;
  return `${formatEntier(percent)}${suffix}`;
}
