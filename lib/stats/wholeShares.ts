/** Bounds in whole percents, 0 ≤ low ≤ high ≤ 100, both included. */
export interface PercentSpan {
  readonly low: number;
  readonly high: number;
}

/** Terms smaller than this share of the sum, and falling, no longer count. */
const NEGLIGIBLE = 1e-12;

/** A share of n is a whole percent, or lies between two: slot 2p for p %, 2p + 1 between p and p + 1 %. */
const SLOTS = 201;

/** True when the share k ÷ n lies within the bounds. */
export function holdsShare({ low, high }: PercentSpan, k: number, n: number): boolean {
  return 100 * k >= low * n && 100 * k <= high * n;
}

/** Where the terms of a beta-binomial are largest: at a bound when a shape below one makes the bounds themselves probable. */
function modeOf(n: number, a: number, b: number): number {
  if (a <= 1 && b <= 1) return a <= b ? 0 : n;
  if (a <= 1) return 0;
  if (b <= 1) return n;
  return Math.min(n, Math.floor(((n + 1) * (a - 1)) / (a + b - 2)));
}

/** Sums of the probabilities of the slots before each, up to a factor: `[SLOTS]` is the whole. */
function cumulated(n: number, a: number, b: number): Float64Array {
  const mass = new Float64Array(SLOTS);
  const mode = modeOf(n, a, b);
  // A share k ÷ n is `percent` and `rest` n-ths of a percent: whole numbers, followed from count to count.
  const start = Math.floor((100 * mode) / n);
  const startRest = 100 * mode - start * n;
  mass[2 * start + (startRest === 0 ? 0 : 1)] = 1;
  let sum = 1;
  let term = 1;
  let percent = start;
  let rest = startRest;
  for (let k = mode; k < n; k++) {
    term *= ((n - k) * (k + a)) / ((k + 1) * (n - k - 1 + b));
    for (rest += 100; rest >= n; rest -= n) percent += 1;
    const slot = 2 * percent + (rest === 0 ? 0 : 1);
    mass[slot] = (mass[slot] ?? 0) + term;
    sum += term;
    if (term < NEGLIGIBLE * sum && b >= 1) break;
  }
  term = 1;
  percent = start;
  rest = startRest;
  for (let k = mode; k > 0; k--) {
    term *= (k * (n - k + b)) / ((n - k + 1) * (k - 1 + a));
    for (rest -= 100; rest < 0; rest += n) percent -= 1;
    const slot = 2 * percent + (rest === 0 ? 0 : 1);
    mass[slot] = (mass[slot] ?? 0) + term;
    sum += term;
    if (term < NEGLIGIBLE * sum && a >= 1) break;
  }
  const before = new Float64Array(SLOTS + 1);
  for (let slot = 0; slot < SLOTS; slot++) before[slot + 1] = (before[slot] ?? 0) + (mass[slot] ?? 0);
  return before;
}

/**
 * Closest bounds in whole percents that leave at most `tail` of probability below and at most `tail` above the share of n candidates who go through,
 * their rate being beta with shapes a, b > 0. Counts are whole, so that few candidates are held more often than 1 − 2 `tail`.
 *
 * @param n whole, at least 1
 * @param tail in ]0, ½[
 * @throws {RangeError} for an invalid n, shape or tail.
 * Source: the beta-binomial; Johnson, Kemp & Kotz, Univariate Discrete Distributions, 3rd ed., 6.2.2.
 */
export function wholeShares(n: number, a: number, b: number, tail: number): PercentSpan {
  if (!(n >= 1) || !Number.isInteger(n)) throw new RangeError(`n must be whole, at least 1: ${n}`);
  if (!(a > 0) || !(b > 0)) throw new RangeError(`shapes must be positive: ${a}, ${b}`);
  if (!(tail > 0 && tail < 0.5)) throw new RangeError(`tail must lie in ]0, ½[: ${tail}`);
  const before = cumulated(n, a, b);
  const whole = before[SLOTS] ?? 0;
  const most = tail * whole;
  let low = 0;
  while (low < 100 && (before[2 * low + 2] ?? whole) <= most) low += 1;
  let high = 100;
  while (high > low && whole - (before[2 * high - 1] ?? 0) <= most) high -= 1;
  return { low, high };
}

/**
 * Probability that the share of n candidates who go through lies within the bounds, their rate being beta with shapes a, b > 0.
 *
 * @param n whole, at least 1
 */
export function massOfShares({ low, high }: PercentSpan, n: number, a: number, b: number): number {
  const before = cumulated(n, a, b);
  return ((before[2 * high + 1] ?? 0) - (before[2 * low] ?? 0)) / (before[SLOTS] ?? 1);
}
