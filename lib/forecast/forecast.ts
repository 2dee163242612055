import { rateMean, rateVariance } from '@/lib/stats/arcsineRate';
import { choleskyInPlace, forwardSolve } from '@/lib/stats/cholesky';
import { at } from '@/lib/stats/matrix';
import type { CentredSession } from './centre';
import type { Constants, Dispersion } from './constants';
import { pairSpread } from './pairSpread';
import { DIMENSION, type PanelRow, RATES } from './panel';

/** Next rate of one variable: a beta distribution by its mean and precision (the sum of its shapes). */
export interface Forecast {
  /** In ]0, 1[. */
  readonly mean: number;
  readonly precision: number;
}

/** A forecast on the arcsine scale, before its spread is set. */
export interface RawForecast {
  /** Mean and variance of z around the national level of its session. */
  readonly z: number;
  readonly variance: number;
  /** Mean level of the older sessions minus that of the newest, which z starts from. */
  readonly older: number;
  /** Years from the session that gave the level to the target. */
  readonly gap: number;
}

/** Least variance of a forecast on the arcsine scale: no formation is ever known better than by about 1.5 points. */
const MIN_VARIANCE = 0.005;
const MAX_PRECISION = 1000;
const MIN_PRECISION = 0.05;

/** Covariances between sessions for a set of gaps, computed once per fit. */
export class Lags {
  readonly #constants: Pick<Constants, 'within' | 'oneYear' | 'retention'>;
  readonly #byGap = new Map<number, Float64Array>();

  constructor(constants: Pick<Constants, 'within' | 'oneYear' | 'retention'>) {
    this.#constants = constants;
  }

  /** Covariance of every variable with every variable `gap` years apart: random drift, so that it fades with each year. */
  at(gap: number): Float64Array {
    let matrix = this.#byGap.get(gap);
    if (matrix === undefined) {
      const { within, oneYear, retention } = this.#constants;
      matrix =
        gap === 0
          ? Float64Array.from(within)
          : Float64Array.from(oneYear, (value, index) => {
              const i = Math.floor(index / DIMENSION);
              const j = index % DIMENSION;
              return value * (at(retention, i) * at(retention, j)) ** ((gap - 1) / 2);
            });
      this.#byGap.set(gap, matrix);
    }
    return matrix;
  }
}

/** What a forecast reads of a centred session. */
export type History = Pick<CentredSession, 'session' | 'index' | 'gaps' | 'noise' | 'national' | 'diplomes'> & {
  readonly rows: readonly Pick<PanelRow, 'diplome'>[];
};

/** A session without what only fits read, for whoever keeps it: the counts of its rows are most of it. */
export function historyOf({ session, rows, index, gaps, noise, national, diplomes }: CentredSession): History {
  return { session, rows: rows.map(({ diplome }) => ({ diplome })), index, gaps, noise, national, diplomes };
}

interface Observation {
  readonly session: number;
  readonly variable: number;
  readonly gap: number;
  readonly noise: number;
}

/**
 * Best linear forecast of every rate of one formation for session `target`, from all that earlier sessions say of it: its own rates,
 * those of the other populations, its pressure, each worth what its number of candidates and its age make it worth.
 *
 * @param history Centred sessions, oldest first, all before `target`.
 * @returns One entry per rate; `null` for a rate that no session publishes; `null` altogether for a formation in none of them.
 * Source: multivariate credibility, H. Bühlmann & A. Gisler, A Course in Credibility Theory (2005), chap. 7 and 9; the same
 * algebra as simple kriging, N. Cressie, Statistics for Spatial Data (1993), 3.2.
 */
export function forecastRaw(
  history: readonly History[],
  code: string,
  target: number,
  lags: Lags,
): readonly (RawForecast | null)[] | null {
  const observations: Observation[] = [];
  let diplome: string | null = null;
  for (const session of history) {
    const row = session.index.get(code);
    if (row === undefined) continue;
    diplome = session.rows[row]?.diplome ?? diplome;
    for (let j = 0; j < DIMENSION; j++) {
      const gap = at(session.gaps, row * DIMENSION + j);
      if (Number.isNaN(gap)) continue;
      observations.push({ session: session.session, variable: j, gap, noise: at(session.noise, row * DIMENSION + j) });
    }
  }
  if (diplome === null) return null;
  const size = observations.length;
  const factor = new Float64Array(size * size);
  const y = new Float64Array(size);
  observations.forEach((one, a) => {
    y[a] = one.gap;
    for (let b = 0; b <= a; b++) {
      const other = observations[b];
      if (other === undefined) continue;
      const matrix = lags.at(Math.abs(one.session - other.session));
      factor[a * size + b] = at(matrix, one.variable * DIMENSION + other.variable) + (a === b ? one.noise : 0);
    }
  });
  choleskyInPlace(factor, size);
  forwardSolve(factor, size, y);
  const within = lags.at(0);
  const b = new Float64Array(size);
  const forecasts: (RawForecast | null)[] = [];
  for (let j = 0; j < RATES; j++) {
    const level = lastLevel(history, diplome, j);
    if (level === null) {
      forecasts.push(null);
      continue;
    }
    observations.forEach((one, a) => {
      b[a] = at(lags.at(target - one.session), j * DIMENSION + one.variable);
    });
    forwardSolve(factor, size, b);
    let gap = 0;
    let known = 0;
    for (let a = 0; a < size; a++) {
      gap += at(b, a) * at(y, a);
      known += at(b, a) ** 2;
    }
    const variance = Math.max(at(within, j * DIMENSION + j) - known, MIN_VARIANCE);
    forecasts.push({ z: level.z + gap, older: level.older, variance, gap: target - level.session });
  }
  return forecasts;
}

/** Level of a diploma in the newest session that publishes the variable, and by how much the mean of the older ones' differs from it. */
function lastLevel(
  history: readonly History[],
  diplome: string,
  variable: number,
): { readonly z: number; readonly session: number; readonly older: number } | null {
  let newest: { readonly z: number; readonly session: number } | null = null;
  let sum = 0;
  let count = 0;
  for (let s = history.length - 1; s >= 0; s--) {
    const session = history[s];
    if (session === undefined || Number.isNaN(at(session.national, variable))) continue;
    const own = session.diplomes.get(diplome);
    if (newest === null) {
      newest = { z: at(own ?? session.national, variable), session: session.session };
    } else if (own !== undefined) {
      sum += at(own, variable);
      count += 1;
    }
  }
  return newest === null ? null : { ...newest, older: count === 0 ? 0 : sum / count - newest.z };
}

/**
 * Turns a forecast on the arcsine scale into a beta distribution, before its dispersion is fitted.
 *
 * @param olderShare Share of the level that comes from the older sessions.
 */
export function betaOf(raw: RawForecast, levelDrift: number, olderShare: number): Forecast {
  const total = raw.variance + levelDrift * raw.gap;
  // Past a bound, the scale would fold back: less than nobody is nobody.
  const z = Math.min(Math.max(raw.z + olderShare * raw.older, 0), Math.PI);
  const mean = Math.min(Math.max(rateMean(z, raw.variance), 0.001), 0.999);
  const centre = rateMean(z, total);
  const precision = (centre * (1 - centre)) / rateVariance(z, total) - 1;
  return { mean, precision: Math.min(Math.max(precision, MIN_PRECISION), MAX_PRECISION) };
}

/**
 * Applies the fitted dispersion of a variable.
 *
 * @param spread Factor of the standard deviation, as of `pairSpread`.
 */
export function disperse(forecast: Forecast, { level, slope }: Dispersion, spread = 1): Forecast {
  const logit = Math.log(forecast.mean / (1 - forecast.mean));
  // logit(1 / (1 + precision)) is −ln(precision).
  const precision = Math.exp(Math.log(forecast.precision) - level - slope * logit) / spread ** 2;
  return { mean: forecast.mean, precision: Math.min(Math.max(precision, MIN_PRECISION), MAX_PRECISION) };
}

/** The forecasts of one formation, spread included; entries as in `forecastRaw`. */
export function forecastFormation(
  history: readonly CentredSession[],
  code: string,
  target: number,
  constants: Constants,
  lags: Lags,
): readonly (Forecast | null)[] | null {
  const raw = forecastRaw(history, code, target, lags);
  if (raw === null) return null;
  return raw.map((one, j) => {
    const dispersion = constants.dispersion[j];
    if (one === null || dispersion === undefined) return null;
    const forecast = betaOf(one, constants.levelDrift, constants.olderShare[j] ?? 0);
    return disperse(forecast, dispersion, pairSpread(constants, one.gap));
  });
}
