import { choleskyInPlace } from '@/lib/stats/cholesky';
import { at, type SquareMatrix } from '@/lib/stats/matrix';
import type { CentredSession } from './centre';
import {
  type Constants,
  DEFAULT_LEVEL_DRIFT,
  defaultOneYear,
  defaultWithin,
  kindOf,
  MIN_FORMATIONS,
  MIN_SHARED,
} from './constants';
import { betweenMoments, capCovariance, liftToCovariance, type Moments, momentOf, withinMoments } from './covariance';
import { Lags } from './forecast';
import { DIMENSION, RATES, TOTAL, VARIABLES } from './panel';

/** Two sessions of the same formations, on the arcsine scale. */
export interface CentredPair {
  readonly earlier: CentredSession;
  readonly later: CentredSession;
}

/** How much of the variance lasts, and how it fades: what is measured of the rates' covariances, and nothing of their levels and dispersion. */
export type Drift = Omit<Constants, 'olderShare' | 'dispersion' | 'loans' | 'mentions' | 'pairDegrees'>;

const LEAST_EIGENVALUE = 1e-3;
/** What lasts never explains everything. */
const MOST_LASTING = 0.98;
const INDICES = Array.from({ length: DIMENSION }, (_, i) => i);

/**
 * Measures the drift on pairs of sessions.
 *
 * - One year: from the pairs one year apart. Without any, from the shortest gap, half of the first year's loss (on the log scale)
 *   being taken for noise that does not accumulate.
 * - Further years: from the other gaps; without any, the square root of the first year's share, by the same halving.
 * - A variable seen in one session borrows the drift of `proposition:total`.
 *
 * @param sessions Sessions whose spread between formations is measured.
 * @param isLent Variables taken to borrow whatever their pairs say: how a loan is replayed where the truth is known.
 */
export function fitDrift(
  sessions: readonly CentredSession[],
  pairs: readonly CentredPair[],
  isLent: (index: number) => boolean = () => false,
): Drift {
  const within = fitWithin(withinMoments(sessions));
  const lags = pairs.map(({ earlier, later }) => ({
    gap: later.session - earlier.session,
    moments: betweenMoments(earlier, later),
  }));
  const shares = INDICES.map((i) => lags.flatMap((lag) => shareKept(lag, within, i)));
  const total = fitShare(shares[TOTAL] ?? [], TOTAL);
  const fitted = INDICES.map((i) => {
    const own = shares[i] ?? [];
    if (own.length > 0 && !isLent(i)) return { ...fitShare(own, i), borrowed: false };
    const borrows = kindOf(i) === 'proposition' || isLent(i);
    const lender = borrows && (shares[TOTAL] ?? []).length > 0 ? total : fitShare([], i);
    return { ...lender, borrowed: true };
  });
  const years = [...new Set([...sessions, ...pairs.map(({ later }) => later)].map(({ session }) => session))];
  const rest = {
    variables: VARIABLES,
    within: [...within],
    levelDrift: fitLevelDrift(pairs),
    borrowed: VARIABLES.filter((_, i) => fitted[i]?.borrowed),
    pairs: pairs.map(({ earlier, later }) => [earlier.session, later.session] as const),
  };
  const own = { ...rest, commonPace: false, ...fadeOf(lags, within, fitted, isLent) };
  if (isCovariance(own, years)) return own;
  // One pace for all variables always gives a covariance: what lasts fades as a whole, the rest is noise of a session.
  const common = geometricMean(fitted.map(({ retention }) => retention));
  const paced = fitted.map((fit) => ({ ...fit, retention: common }));
  return { ...rest, commonPace: true, ...fadeOf(lags, within, paced, isLent) };
}

type Fade = { readonly oneYear: number; readonly retention: number };

function fadeOf(
  lags: readonly { readonly gap: number; readonly moments: Moments }[],
  within: SquareMatrix,
  fitted: readonly Fade[],
  isLent: (index: number) => boolean,
): Pick<Drift, 'oneYear' | 'retention'> {
  const retention = fitted.map((fit) => fit.retention);
  const oneYear = fitLasting(lags, within, fitted, isLent).map(
    (value, cell) => value * Math.sqrt(at(retention, Math.floor(cell / DIMENSION)) * at(retention, cell % DIMENSION)),
  );
  return { oneYear: [...oneYear], retention };
}

/** Whether the covariances of these sessions and of their gaps can all hold at once. */
export function isCovariance(drift: Drift, years: readonly number[]): boolean {
  const size = years.length * DIMENSION;
  const matrix = new Float64Array(size * size);
  const lags = new Lags(drift);
  years.forEach((one, a) => {
    years.forEach((other, b) => {
      const block = lags.at(Math.abs(one - other));
      for (const i of INDICES) {
        for (const j of INDICES) {
          matrix[(a * DIMENSION + i) * size + b * DIMENSION + j] = at(block, i * DIMENSION + j);
        }
      }
    });
  });
  try {
    choleskyInPlace(matrix, size);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function fitWithin(moments: Moments): SquareMatrix {
  const matrix = new Float64Array(DIMENSION * DIMENSION);
  const known = INDICES.map((i) => at(moments.count, i) >= MIN_FORMATIONS && momentOf(moments, i, i) > 0);
  for (const i of INDICES) {
    for (const j of INDICES) {
      const moment = momentOf(moments, i, j);
      const measured = known[i] && known[j];
      // A variable that no session publishes stands alone: it neither helps nor is helped.
      matrix[i * DIMENSION + j] = measured
        ? Number.isNaN(moment)
          ? 0
          : moment
        : i === j
          ? defaultWithin(i, j)
          : known[i] === known[j]
            ? defaultWithin(i, j)
            : 0;
    }
  }
  return liftToCovariance(matrix, LEAST_EIGENVALUE);
}

interface Kept {
  readonly gap: number;
  readonly share: number;
}

function shareKept({ gap, moments }: { gap: number; moments: Moments }, within: SquareMatrix, i: number): Kept[] {
  if (at(moments.count, i) < MIN_SHARED) return [];
  const share = momentOf(moments, i, i) / at(within, i * DIMENSION + i);
  return [{ gap, share: Math.min(Math.max(share, 0.05), MOST_LASTING) }];
}

/** Share of the variance kept after one year, and factor of each further year. */
function fitShare(kept: readonly Kept[], i: number): Fade {
  const first = kept.filter(({ gap }) => gap === 1);
  const shortest = kept.toSorted((a, b) => a.gap - b.gap)[0];
  const oneYear =
    first.length > 0
      ? geometricMean(first.map(({ share }) => share))
      : shortest === undefined
        ? defaultOneYear(i)
        : shortest.share ** (2 / (shortest.gap + 1));
  const longer = kept.filter(({ gap }) => gap > 1);
  const retention =
    first.length > 0 && longer.length > 0
      ? geometricMean(longer.map(({ gap, share }) => (share / oneYear) ** (1 / (gap - 1))))
      : Math.sqrt(oneYear);
  return { oneYear, retention: Math.min(Math.max(retention, 0.5), 0.99) };
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** Covariance of what lasts, brought back to gap 0: what is left of `within` is the noise of a session. */
function fitLasting(
  lags: readonly { readonly gap: number; readonly moments: Moments }[],
  within: SquareMatrix,
  fitted: readonly Fade[],
  isLent: (index: number) => boolean,
): SquareMatrix {
  const lasting = new Float64Array(DIMENSION * DIMENSION);
  for (const i of INDICES) {
    for (const j of INDICES) {
      const share = (index: number) => {
        const fit = fitted[index];
        return fit === undefined ? 0 : fit.oneYear / fit.retention;
      };
      const fade = Math.sqrt((fitted[i]?.retention ?? 0) * (fitted[j]?.retention ?? 0));
      const seen = lags.filter(
        ({ moments }) => at(moments.count, i) >= MIN_SHARED && at(moments.count, j) >= MIN_SHARED,
      );
      // The shortest gap says most about how variables last together.
      const shortest = seen.toSorted((a, b) => a.gap - b.gap)[0];
      const borrowed = at(within, i * DIMENSION + j) * Math.sqrt(share(i) * share(j));
      lasting[i * DIMENSION + j] =
        i === j || shortest === undefined || isLent(i) || isLent(j)
          ? borrowed
          : momentOf(shortest.moments, i, j) / fade ** shortest.gap;
    }
  }
  return capCovariance(lasting, within, MOST_LASTING);
}

/** Mean square of the move of the national level, per year, over the rates of classement and the total of propositions. */
function fitLevelDrift(pairs: readonly CentredPair[]): number {
  const squares: number[] = [];
  for (const { earlier, later } of pairs) {
    for (let j = 0; j < RATES; j++) {
      const move = at(later.national, j) - at(earlier.national, j);
      if (!Number.isNaN(move)) squares.push(move ** 2 / (later.session - earlier.session));
    }
  }
  return squares.length === 0 ? DEFAULT_LEVEL_DRIFT : squares.reduce((sum, x) => sum + x, 0) / squares.length;
}
