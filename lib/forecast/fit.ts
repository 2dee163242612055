import { NIVEAU_INTERVALLE } from '@/lib/odds/seuils';
import { betaBinomialLogPmf } from '@/lib/stats/betaBinomialLogPmf';
import { at } from '@/lib/stats/matrix';
import { nelderMead } from '@/lib/stats/nelderMead';
import { pitMass } from '@/lib/stats/pit';
import { type CentredSession, centreSession } from './centre';
import { type Constants, DEFAULT_DISPERSION, type Dispersion, defaultConstants, MIN_SHARED } from './constants';
import { type CentredPair, type Drift, fitDrift } from './drift';
import { betaOf, disperse, type Forecast, forecastRaw, Lags } from './forecast';
import { fitMentions, MENTIONS_INUTILISEES } from './mentionsAdmis';
import { type PanelSession, RATES, TOTAL } from './panel';

/** Below this number of candidates a count says too little of the spread to be fitted on. */
const LEAST_CANDIDATES = 5;

interface Scored {
  readonly forecast: Forecast;
  readonly k: number;
  readonly n: number;
}

/**
 * Fits every constant on the given sessions, oldest first: spread between formations, what lasts of it, dispersion. With a single
 * session, only the spread is measured and the drift is the default.
 *
 * @param panels Sessions in any order, one per year.
 */
export function fitConstants(panels: readonly PanelSession[]): Constants {
  const sessions = panels.toSorted((a, b) => a.session - b.session).map(centreSession);
  if (sessions.length === 0) return defaultConstants();
  const pairs = sessions.flatMap((earlier, i) => sessions.slice(i + 1).map((later) => ({ earlier, later })));
  const byCode = new Map(panels.map((panel) => [panel.session, panel]));
  const drift = fitDrift(sessions, pairs);
  const targets = sessions.slice(1).map((later, i) => ({
    history: sessions.slice(0, i + 1),
    target: byCode.get(later.session) as PanelSession,
  }));
  const sorted = panels.toSorted((a, b) => a.session - b.session);
  return { ...withDispersion(drift, targets), mentions: fitMentions(sorted) };
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
  const drift = fitDrift([earlier], [pair]);
  return { ...withDispersion(drift, [{ history: [earlier], target: kept }]), mentions: MENTIONS_INUTILISEES };
}

interface Target {
  readonly history: readonly CentredSession[];
  readonly target: PanelSession;
}

function withDispersion(drift: Drift, targets: readonly Target[]): Omit<Constants, 'mentions'> {
  const scored: Scored[][] = Array.from({ length: RATES }, () => []);
  const lags = new Lags(drift);
  for (const { history, target } of targets) {
    for (const row of target.rows) {
      const raw = forecastRaw(history, row.code, target.session, lags);
      raw?.forEach((one, j) => {
        const n = at(row.n, j);
        if (one === null || !(n >= LEAST_CANDIDATES)) return;
        scored[j]?.push({ forecast: betaOf(one, drift.levelDrift), k: at(row.k, j), n });
      });
    }
  }
  const total = (scored[TOTAL] ?? []).length >= MIN_SHARED ? fitDispersion(scored[TOTAL] ?? []) : DEFAULT_DISPERSION;
  const dispersion = scored.map((rows, j) =>
    rows.length >= MIN_SHARED
      ? j === TOTAL
        ? total
        : fitDispersion(rows)
      : drift.borrowed.length > 0
        ? total
        : DEFAULT_DISPERSION,
  );
  return { ...drift, dispersion };
}

/**
 * The slope by maximum marginal likelihood of the beta-binomial, then the level at which the 80 % interval holds 80 % of the counts
 * (randomised transform, expected over its randomisation): the promise on the screen is the coverage.
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
  const tail = (1 - NIVEAU_INTERVALLE) / 2;
  const coverage = (level: number): number => {
    let sum = 0;
    for (const { forecast, k, n } of rows) {
      const { mean, precision } = disperse(forecast, { level, slope });
      sum += pitMass(k, n, mean * precision, (1 - mean) * precision, tail, 1 - tail);
    }
    return sum / rows.length;
  };
  let low = -2;
  let high = 2;
  for (let step = 0; step < 9; step++) {
    const middle = (low + high) / 2;
    if (coverage(middle) < NIVEAU_INTERVALLE) low = middle;
    else high = middle;
  }
  return { level: (low + high) / 2, slope };
}
