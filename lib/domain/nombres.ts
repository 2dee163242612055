/**
 * Numbers as French sentences print them: narrow no-break space between thousands and before « % », decimal comma.
 */
const ENTIER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const DECIMAL = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const NARROW_NO_BREAK_SPACE = '\u202f';

/** « 1 030 », with a narrow no-break space. @param value any finite number, rounded to the unit */
export function formatEntier(value: number): string {
  return ENTIER.format(value);
}

/** « 12,5 ». @param value any finite number, rounded to one decimal */
export function formatDecimal(value: number): string {
  return DECIMAL.format(value);
}

/**
 * « 29 % ». A rate that is neither nought nor one never prints as such: « moins de 1 % », « plus de 99 % ».
 *
 * @param rate in [0, 1]
 */
export function formatPourcentage(rate: number): string {
  const percent = rate * 100;
  const suffix = `${NARROW_NO_BREAK_SPACE}%`;
  if (percent > 0 && percent < 0.5) return `moins de 1${suffix}`;
  if (percent < 100 && percent >= 99.5) return `plus de 99${suffix}`;
  return `${ENTIER.format(percent)}${suffix}`;
}
