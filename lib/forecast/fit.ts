import { POPULATIONS } from '@/lib/domain/effectifs';
import { intervalleDe, probabiliteDansIntervalle, tient } from '@/lib/odds/intervalle';
import { betaBinomialLogPmf } from '@/lib/stats/betaBinomialLogPmf';
import { at } from '@/lib/stats/matrix';
import { nelderMead } from '@/lib/stats/nelderMead';
import { logLoss } from '@/lib/stats/scores';
import { type CentredSession, centreSession } from './centre';
import {
  type Constants,
  DEFAULT_DISPERSION,
  DEFAULT_LOAN,
  DEFAULT_OLDER_SHARE,
  DEGREES_BY_PAIR,
  type Dispersion,
  defaultConstants,
  kindOf,
  MIN_SHARED,
  MOST_LENT,
} from './constants';
import { type CentredPair, type Drift, fitDrift } from './drift';
import { betaOf, disperse, type Forecast, forecastRaw, Lags, type RawForecast } from './forecast';
import { fitMentions, MENTIONS_INUTILISEES } from './mentionsAdmis';
import { type PanelSession, RATES, rateIndex, TOTAL } from './panel';

/** Below this number of candidates a count says too little of the spread to be fitted on. */
const LEAST_CANDIDATES = 5;

/** A forecast whose spread is not set yet, beside what came. */
export interface Scored {
  readonly ecole: string;
  readonly forecast: Forecast;
  /** Candidates of the last session known, that the interval is shown for; 0 when there are none. */
  readonly before: number;
  readonly k: number;
  readonly n: number;
}

/** A session to forecast from those before it. */
export interface Target {
  /** Oldest first. */
  readonly history: readonly CentredSession[];
  readonly target: PanelSession;
}

/**
 * Fits every constant on the given sessions: spread between formations, what lasts of it, dispersion, loans, mentions. With a single session, only
 * the spread is measured and the drift is the default.
 *
 * @param panels Sessions in any order, one per year.
 */
export function fitConstants(panels: readonly PanelSession[]): Constants {
  const sorted = panels.toSorted((a, b) => a.session - b.session);
  const sessions = sorted.map(centreSession);
  if (sessions.length === 0) return defaultConstants();
  const pairs = sessions.flatMap((earlier, i) => sessions.slice(i + 1).map((later) => ({ earlier, later })));
  const targets = sorted.slice(1).map((target, i) => ({ history: sessions.slice(0, i + 1), target }));
  const drift = fitDrift(sessions, pairs);
  const loans = fitLoans(sessions, pairs, targets);
  return {
    ...drift,
    ...fitSpread(drift, targets, loans),
    loans,
    mentions: fitMentions(sorted),
    pairDegrees: DEGREES_BY_PAIR,
  };
}

/**
 * Fits for one fold of a first pair: the spread on the earlier session, whose every figure is known when forecasting; drift and
 * dispersion on the formations of the later session that are outside of the fold.
 *
 * @param keep Tells the rows of the later session that may be learnt from.
 */
export function fitFold(earlier: CentredSession, later: PanelSession, keep: (code: string) => boolean): Constants {
  const rows = later.rows.filter(({ code }) => keep(code));
  const index = new Map(rows.map(({ code }, i) => [code, i]));
  const kept: PanelSession = { session: later.session, rows, index };
  const pair: CentredPair = { earlier, later: centreSession(kept) };
  const targets = [{ history: [earlier], target: kept }];
  const drift = fitDrift([earlier], [pair]);
  const loans = POPULATIONS.map(() => DEFAULT_LOAN);
  // The fold is of the pair itself: what another pair may do is not asked.
  return { ...drift, ...fitSpread(drift, targets, loans), loans, mentions: MENTIONS_INUTILISEES, pairDegrees: null };
}

/** What a target's sessions say of one rate of one formation, beside what came. */
interface Seen extends Omit<Scored, 'forecast'> {
  readonly raw: RawForecast;
  /** Sessions that the forecast knew. */
  readonly sessions: number;
}

/** Forecasts of every rate before their level and spread are set, rate by rate, beside what came. */
function seeTargets(drift: Drift, targets: readonly Target[]): Seen[][] {
  const seen: Seen[][] = Array.from({ length: RATES }, () => []);
  const lags = new Lags(drift);
  for (const { history, target } of targets) {
    const last = history.at(-1);
    for (const row of target.rows) {
      const known = last?.rows[last.index.get(row.code) ?? -1];
      forecastRaw(history, row.code, target.session, lags)?.forEach((raw, j) => {
        const n = at(row.n, j);
        if (raw === null || !(n >= LEAST_CANDIDATES)) return;
        const before = known === undefined ? 0 : at(known.n, j) || 0;
        seen[j]?.push({ raw, sessions: history.length, ecole: row.ecole, before, k: at(row.k, j), n });
      });
    }
  }
  return seen;
}

const toScored = ({ levelDrift }: Drift, olderShare: number, { raw, ecole, before, k, n }: Seen): Scored => ({
  forecast: betaOf(raw, levelDrift, olderShare),
  ecole,
  before,
  k,
  n,
});

const SHARES = [0, 0.25, 0.5] as const;

/** Share of the older sessions in the level of each gate that gave the least log loss where two sessions were known; the default where none were. */
function fitOlderShare(drift: Drift, seen: readonly (readonly Seen[])[]): number[] {
  const indices = seen.map((_, j) => j);
  const best = (kind: ReturnType<typeof kindOf>): number | null => {
    const rows = indices
      .flatMap((j) => (kindOf(j) === kind ? (seen[j] ?? []) : []))
      .filter(({ sessions }) => sessions > 1);
    if (rows.length < MIN_SHARED) return null;
    const cost = (share: number) =>
      rows.reduce((sum, { raw, k, n }) => sum + logLoss(betaOf(raw, drift.levelDrift, share).mean, k / n), 0);
    return SHARES.map((share) => ({ share, cost: cost(share) })).reduce((a, b) => (b.cost < a.cost ? b : a)).share;
  };
  const byKind = { classement: best('classement'), proposition: best('proposition'), pression: null };
  return indices.map((j) => byKind[kindOf(j)] ?? DEFAULT_OLDER_SHARE[j] ?? 0);
}

function fitSpread(
  drift: Drift,
  targets: readonly Target[],
  loans: readonly number[],
): Pick<Constants, 'olderShare' | 'dispersion'> {
  const seen = seeTargets(drift, targets);
  const olderShare = fitOlderShare(drift, seen);
  const scored = seen.map((rows, j) => rows.map((row) => toScored(drift, olderShare[j] ?? 0, row)));
  const total = (scored[TOTAL] ?? []).length >= MIN_SHARED ? fitDispersion(scored[TOTAL] ?? []) : DEFAULT_DISPERSION;
  const loanOf = (j: number) =>
    loans[POPULATIONS.findIndex((population) => rateIndex('proposition', population) === j)];
  const dispersion = scored.map((rows, j) => {
    if (j === TOTAL) return total;
    if (rows.length >= MIN_SHARED) return fitDispersion(rows);
    return drift.borrowed.length > 0
      ? { ...total, level: total.level + (loanOf(j) ?? DEFAULT_LOAN) }
      : DEFAULT_DISPERSION;
  });
  return { olderShare, dispersion };
}

/**
 * What the spread borrowed from the total lacks, by population: the same loan is made where the truth is known (the classement of a population, taken
 * to have been seen in one session), and what must be added to the dispersion for the intervals to hold as often as they expect is measured.
 */
export function fitLoans(
  sessions: readonly CentredSession[],
  pairs: readonly CentredPair[],
  targets: readonly Target[],
): number[] {
  const { total, scored } = scoreLoans(sessions, pairs, targets);
  return scored.map((rows) => (total === null || rows.length < MIN_SHARED ? DEFAULT_LOAN : fitLoan(rows, total)));
}

/** Classements forecast as a borrower's rates are, by population, and the dispersion that they borrow; `null` when the total has none of its own. */
export function scoreLoans(
  sessions: readonly CentredSession[],
  pairs: readonly CentredPair[],
  targets: readonly Target[],
): { readonly total: Dispersion | null; readonly scored: readonly (readonly Scored[])[] } {
  const classements = POPULATIONS.map((population) => rateIndex('classement', population));
  const drift = fitDrift(sessions, pairs, (index) => classements.includes(index));
  const scored = seeTargets(drift, targets).map((rows, j) =>
    rows.map((row) => toScored(drift, DEFAULT_OLDER_SHARE[j] ?? 0, row)),
  );
  const own = scored[TOTAL] ?? [];
  return {
    total: own.length < MIN_SHARED ? null : fitDispersion(own),
    scored: classements.map((index) => scored[index] ?? []),
  };
}

/** What is added to the level of a borrowed dispersion for its intervals to hold as often as they expect, in [0, `MOST_LENT`]. */
export function fitLoan(rows: readonly Scored[], { level, slope }: Dispersion): number {
  return Math.min(Math.max(0, levelHolding(rows, slope) - level), MOST_LENT);
}

/**
 * The slope by maximum marginal likelihood of the beta-binomial, then the level at which intervals hold next session's counts, as they are shown, as
 * often as their own law expects: the promise on the screen is the coverage.
 */
export function fitDispersion(rows: readonly Scored[]): Dispersion {
  const cost = (dispersion: Dispersion): number => {
    let sum = 0;
    for (const { forecast, k, n } of rows) {
      const { mean, precision } = disperse(forecast, dispersion);
      sum -= betaBinomialLogPmf(k, n, mean * precision, (1 - mean) * precision);
    }
    return sum / rows.length;
  };
  const { point } = nelderMead(([level = 0, slope = 0]) => cost({ level, slope }) + 1e-4 * slope * slope, [0, 0]);
  const slope = point[1] ?? 0;
  return { level: levelHolding(rows, slope), slope };
}

/** Rows whose intervals are made anew at each step: enough of them to know a coverage within a point. */
const SAMPLE = 2500;

/** Level, in [−2, 2], from which on the intervals as shown hold at least as often as their law expects. */
function levelHolding(rows: readonly Scored[], slope: number): number {
  const known = rows.filter(({ before }) => before > 0);
  const every = Math.max(1, Math.round(known.length / SAMPLE));
  const shown = known.filter((_, i) => i % every === 0);
  const excess = (level: number): number => {
    let sum = 0;
    for (const { forecast, before, k, n } of shown) {
      const loi = disperse(forecast, { level, slope });
      const intervalle = intervalleDe(loi, before);
      sum += (tient(intervalle, k, n) ? 1 : 0) - probabiliteDansIntervalle(intervalle, loi, n);
    }
    return sum;
  };
  let low = -2;
  let high = 2;
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    if (excess(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
