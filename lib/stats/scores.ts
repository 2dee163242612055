import { at } from './matrix';

const CLIP = 1e-9;
const BINS = 10;

/**
 * Log loss of a rate p when the share y of the candidates went through: −y ln p − (1 − y) ln(1 − p), in nats per candidate.
 *
 * Source: T. Gneiting & A. Raftery, « Strictly proper scoring rules, prediction, and estimation », JASA 102 (2007), pp. 359–378.
 */
export function logLoss(p: number, y: number): number {
  const clipped = Math.min(Math.max(p, CLIP), 1 - CLIP);
  return -y * Math.log(clipped) - (1 - y) * Math.log1p(-clipped);
}

/** Brier score per candidate of a rate p when the share y went through: y (1 − p)² + (1 − y) p². Source: G. W. Brier (1950). */
export function brier(p: number, y: number): number {
  return y * (1 - p) ** 2 + (1 - y) * p ** 2;
}

/** One bar of a reliability diagram: forecasts of [low, high[ (the last bin holds 1), their mean, and what came. */
export interface ReliabilityBin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly forecast: number;
  readonly observed: number;
}

/** Reliability diagram over ten equal bins of forecast; empty bins are left out. */
export function reliability(forecasts: ArrayLike<number>, outcomes: ArrayLike<number>): ReliabilityBin[] {
  const sums = Array.from({ length: BINS }, () => ({ count: 0, forecast: 0, observed: 0 }));
  for (let i = 0; i < forecasts.length; i++) {
    const bin = sums[Math.min(BINS - 1, Math.floor(at(forecasts, i) * BINS))];
    if (bin === undefined) continue;
    bin.count += 1;
    bin.forecast += at(forecasts, i);
    bin.observed += at(outcomes, i);
  }
  return sums.flatMap(({ count, forecast, observed }, i) =>
    count === 0
      ? []
      : [{ low: i / BINS, high: (i + 1) / BINS, count, forecast: forecast / count, observed: observed / count }],
  );
}

/**
 * Expected calibration error over ten equal bins, in [0, 1]; `NaN` without forecasts.
 *
 * Source: M. P. Naeini, G. F. Cooper & M. Hauskrecht, « Obtaining well calibrated probabilities using Bayesian binning »,
 * AAAI 2015.
 */
export function calibrationError(forecasts: ArrayLike<number>, outcomes: ArrayLike<number>): number {
  let sum = 0;
  for (const bin of reliability(forecasts, outcomes)) sum += bin.count * Math.abs(bin.forecast - bin.observed);
  return sum / forecasts.length;
}

/**
 * Forecasts moved by one constant on the logit scale so that their mean is the outcomes' mean: what remains of a calibration error
 * is not a national shift.
 */
export function removeShift(forecasts: ArrayLike<number>, outcomes: ArrayLike<number>): Float64Array {
  const count = forecasts.length;
  let target = 0;
  for (let i = 0; i < count; i++) target += at(outcomes, i);
  target /= count;
  const moved = new Float64Array(count);
  const move = (shift: number): number => {
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const p = Math.min(Math.max(at(forecasts, i), CLIP), 1 - CLIP);
      moved[i] = 1 / (1 + Math.exp(-(Math.log(p / (1 - p)) + shift)));
      sum += at(moved, i);
    }
    return sum / count;
  };
  let low = -30;
  let high = 30;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (move(middle) < target) low = middle;
    else high = middle;
  }
  move((low + high) / 2);
  return moved;
}
