import { betaTail } from './betaCdf';
import { logBeta } from './logBeta';
import { normalQuantile } from './normalQuantile';

/** Logit beyond which x, or 1 − x, is below the smallest positive number. */
const MAX_LOGIT = 745;
const MAX_STEPS = 100;

/** Starting logit: Abramowitz & Stegun 26.5.22 for shapes of at least one, else the power law of the nearer bound. */
function startingLogit(p: number, a: number, b: number, logB: number): number {
  if (a >= 1 && b >= 1) {
    const z = -normalQuantile(p);
    const lambda = (z * z - 3) / 6;
    const inverseA = 1 / (2 * a - 1);
    const inverseB = 1 / (2 * b - 1);
    const h = 2 / (inverseA + inverseB);
    const w = (z * Math.sqrt(Math.max(0, h + lambda))) / h - (inverseB - inverseA) * (lambda + 5 / 6 - 2 / (3 * h));
    return Math.log(a / b) - 2 * w;
  }
  // Near 0 the cdf is x^a / (a B), near 1 its complement is y^b / (b B).
  const logX = (Math.log(p) + Math.log(a) + logB) / a;
  if (logX < -0.7) return logX - Math.log1p(-Math.exp(logX));
  const logY = (Math.log1p(-p) + Math.log(b) + logB) / b;
  if (logY < -0.7) return Math.log1p(-Math.exp(logY)) - logY;
  return 0;
}

/**
 * Quantile of the beta distribution: x such that P(X ≤ x) = p, for p in [0, 1] and shapes a, b > 0.
 *
 * Halley's iteration on the logit of x, safeguarded by bisection, on whichever tail is the smaller: converges for shapes
 * far below one as well as for 1e5, to about 1e-13 of x or of 1 − x. NaN for p outside [0, 1] or shapes that are not positive.
 * Source: Abramowitz & Stegun 26.5 for the start; Press et al., Numerical Recipes, 3rd ed., 6.4 (invbetai) for the idea.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1) || !(a > 0) || !(b > 0)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return 1;
  const logB = logBeta(a, b);
  const upper = p > 0.5;
  const target = upper ? 1 - p : p;
  let low = -MAX_LOGIT;
  let high = MAX_LOGIT;
  let u = Math.min(Math.max(startingLogit(p, a, b, logB), -MAX_LOGIT + 1), MAX_LOGIT - 1);
  let x = 0;
  for (let step = 0; step < MAX_STEPS; step++) {
    const e = Math.exp(-Math.abs(u));
    const near = e / (1 + e);
    const far = 1 / (1 + e);
    x = u < 0 ? near : far;
    const y = u < 0 ? far : near;
    const tail = betaTail(x, y, a, b, logB, upper);
    const gap = upper ? target - tail : tail - target;
    if (gap === 0) break;
    if (gap > 0) high = u;
    else low = u;
    const slope = Math.exp(a * Math.log(x) + b * Math.log(y) - logB);
    const newton = gap / slope;
    // Derivative of the log of the logit density: a (1 − x) − b x.
    const halley = 1 - 0.5 * newton * (a * y - b * x);
    const next = u - newton / (halley > 0.5 ? Math.min(halley, 2) : 0.5);
    if (Math.abs(next - u) <= 4e-15 * Math.max(1, Math.abs(u))) break;
    if (!(next > low && next < high)) {
      u = 0.5 * (low + high);
      if (u === low || u === high) break;
      continue;
    }
    const small = Math.abs(next - u) < 1e-6;
    u = next;
    if (small) {
      // Halley's error is cubic: a step below 1e-6 leaves about 1e-16.
      const last = Math.exp(-Math.abs(u));
      x = u < 0 ? last / (1 + last) : 1 / (1 + last);
      break;
    }
  }
  return x;
}
