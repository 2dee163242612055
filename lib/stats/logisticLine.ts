import { at } from './matrix';

/** A rate that rises with a rank: logit(rate) = level + slope × rank, slope ≥ 0. */
export interface LogisticLine {
  readonly level: number;
  readonly slope: number;
}

/** Normal prior of the slope, and of the level around a known one. */
export interface LinePrior {
  readonly level: number;
  readonly levelDeviation: number;
  readonly slope: number;
  readonly slopeDeviation: number;
}

const MAX_STEPS = 25;

/**
 * Line of greatest posterior density for counts k of n at each rank, by Newton's method; the slope is never below 0.
 *
 * Source: A. Gelman et al., Bayesian Data Analysis, 3rd ed., 16.3 (logistic regression with informative priors).
 */
export function logisticLine(
  ranks: readonly number[],
  k: readonly number[],
  n: readonly number[],
  prior: LinePrior,
): LogisticLine {
  const levelWeight = 1 / prior.levelDeviation ** 2;
  const slopeWeight = 1 / prior.slopeDeviation ** 2;
  let level = prior.level;
  let slope = prior.slope;
  let flat = false;
  for (let step = 0; step < MAX_STEPS; step++) {
    let g0 = levelWeight * (level - prior.level);
    let g1 = slopeWeight * (slope - prior.slope);
    let h00 = levelWeight;
    let h01 = 0;
    let h11 = slopeWeight;
    for (let i = 0; i < ranks.length; i++) {
      const x = at(ranks, i);
      const p = 1 / (1 + Math.exp(-(level + slope * x)));
      const gap = at(n, i) * p - at(k, i);
      const weight = at(n, i) * p * (1 - p);
      g0 += gap;
      g1 += gap * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    const moveLevel = flat ? g0 / h00 : (h11 * g0 - h01 * g1) / determinant;
    const moveSlope = flat ? 0 : (h00 * g1 - h01 * g0) / determinant;
    // A full Newton step can overshoot from afar: one unit of logit at most.
    level -= Math.max(-1, Math.min(1, moveLevel));
    slope -= Math.max(-1, Math.min(1, moveSlope));
    if (Math.abs(moveLevel) + Math.abs(moveSlope) < 1e-10) {
      if (flat || slope >= 0) break;
      // The line falls: the best one that does not is flat.
      flat = true;
      slope = 0;
    }
  }
  return { level, slope: Math.max(0, slope) };
}
