declare const unit: unique symbol;

/** A share, in [0, 1]. A plain number is none until `rate` or `shareOf` has made it one: a percentage never stands for it. */
export type Rate = number & { readonly [unit]: 'rate' };

/** A share in percent, in [0, 100], as official files publish it. */
export type Percent = number & { readonly [unit]: 'percent' };

/** @throws {RangeError} outside [0, 1]: a number of another unit, or arithmetic that went wrong. */
export function rate(value: number): Rate {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${value} is no rate`);
  return value as Rate;
}

/** @throws {RangeError} outside [0, 100]. */
export function percent(value: number): Percent {
  if (!(value >= 0 && value <= 100)) throw new RangeError(`${value} is no percentage`);
  return value as Percent;
}

/**
 * Part ÷ whole, of counts as published: above 1 where the document contradicts itself, which is shown as it stands.
 *
 * @param whole at least 1
 */
export function shareOf(part: number, whole: number): Rate {
  return (part / whole) as Rate;
}

/** 54 → 0.54. */
export function rateOf(value: Percent): Rate {
  return (value / 100) as Rate;
}

/** 0.54 → 54. */
export function percentOf(value: Rate): Percent {
  return (value * 100) as Percent;
}
