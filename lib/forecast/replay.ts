import { POPULATIONS, type Population } from '@/lib/domain/effectifs';
import { type Bornes, intervalleDe, probabiliteDansIntervalle, tient } from '@/lib/odds/intervalle';
import { at } from '@/lib/stats/matrix';
import { type BaselineForecasts, SessionBaselines } from './baselines';
import { type CentredSession, centreSession } from './centre';
import { type Constants, MIN_SHARED } from './constants';
import { fitConstants, fitFold, fitLoan, scoreLoans } from './fit';
import { FOLDS, foldOf } from './folds';
import { disperse, type Forecast, forecastFormation, Lags } from './forecast';
import { type PanelRow, type PanelSession, RATES } from './panel';

/** One forecast beside what came. */
export interface Outcome {
  readonly code: string;
  readonly ecole: string;
  /** Index in `VARIABLES`. */
  readonly rate: number;
  readonly forecast: Forecast;
  /** The interval as it would have been shown. */
  readonly intervalle: Bornes;
  /** Candidates of the last session that the forecast knew, and counts of the target session. */
  readonly before: number;
  readonly k: number;
  readonly n: number;
  readonly baselines: BaselineForecasts;
}

/** One replayed pair of sessions. */
export interface Replay {
  readonly from: number;
  readonly to: number;
  readonly outcomes: readonly Outcome[];
  /** One set of constants, or one per fold for a first pair. */
  readonly constants: readonly Constants[];
}

/**
 * Replays history: each session is forecast from all those before it, with constants fitted on those before it alone. The second
 * loaded session has a single one before it: there drift and dispersion are cross-fitted by folds of schools. A formation is
 * scored where both sessions have candidates: without them neither the raw rate nor an outcome exists.
 */
export function replayPairs(panels: readonly PanelSession[]): Replay[] {
  const sorted = panels.toSorted((a, b) => a.session - b.session);
  return sorted.slice(1).map((target, i) => {
    const past = sorted.slice(0, i + 1);
    return past.length === 1 ? crossFitted(past[0] as PanelSession, target) : replayAfter(past, target);
  });
}

/**
 * Replays formations that constants are not fitted on, too few for it, with the constants that a replay of the others used for the same pair.
 *
 * @param panels Of these formations, sessions in any order.
 */
export function replayWith(replays: readonly Replay[], panels: readonly PanelSession[]): Outcome[] {
  const sorted = panels.toSorted((a, b) => a.session - b.session);
  return replays.flatMap(({ from, to, constants: [constants] }) => {
    const target = sorted.find(({ session }) => session === to);
    const last = sorted.find(({ session }) => session === from);
    if (constants === undefined || target === undefined || last === undefined) return [];
    const history = sorted.filter(({ session }) => session <= from).map(centreSession);
    return score(history, last, target, constants, () => true);
  });
}

function crossFitted(earlier: PanelSession, target: PanelSession): Replay {
  const centred = centreSession(earlier);
  const foldOfCode = folds(earlier, target);
  const constants: Constants[] = [];
  const outcomes: Outcome[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = fitFold(centred, target, (code) => foldOfCode(code) !== fold);
    constants.push(fitted);
    outcomes.push(...score([centred], earlier, target, fitted, (code) => foldOfCode(code) === fold));
  }
  return { from: earlier.session, to: target.session, outcomes, constants };
}

/** A school that changed its code is in the fold of the code that the forecast knew. */
function folds(earlier: PanelSession, target: PanelSession): (code: string) => number {
  const ecoles = new Map<string, string>();
  for (const row of [...target.rows, ...earlier.rows]) ecoles.set(row.code, row.ecole);
  return (code) => foldOf(ecoles.get(code) ?? code);
}

/** Forecasts one session from those before it, oldest first, with constants fitted on those alone. */
export function replayAfter(past: readonly PanelSession[], target: PanelSession): Replay {
  const constants = fitConstants(past);
  const last = past.at(-1) as PanelSession;
  const outcomes = score(past.map(centreSession), last, target, constants, () => true);
  return { from: last.session, to: target.session, outcomes, constants: [constants] };
}

function score(
  history: readonly CentredSession[],
  last: PanelSession,
  target: PanelSession,
  constants: Constants,
  keep: (code: string) => boolean,
): Outcome[] {
  const lags = new Lags(constants);
  const baselines = new SessionBaselines(last);
  const outcomes: Outcome[] = [];
  for (const row of target.rows) {
    const before = last.rows[last.index.get(row.code) ?? -1];
    if (before === undefined || !keep(row.code)) continue;
    const forecasts = forecastFormation(history, row.code, target.session, constants, lags);
    if (forecasts === null) continue;
    outcomes.push(...scoreRow(row, before, forecasts, baselines));
  }
  return outcomes;
}

function scoreRow(
  row: PanelRow,
  before: PanelRow,
  forecasts: readonly (Forecast | null)[],
  baselines: SessionBaselines,
): Outcome[] {
  const outcomes: Outcome[] = [];
  for (let rate = 0; rate < RATES; rate++) {
    const forecast = forecasts[rate];
    const n = at(row.n, rate);
    const known = at(before.n, rate);
    if (!forecast || !(n > 0) || !(known > 0)) continue;
    outcomes.push({
      code: row.code,
      ecole: before.ecole,
      rate,
      forecast,
      intervalle: intervalleDe(forecast, known),
      before: known,
      k: at(row.k, rate),
      n,
      baselines: baselines.of(row.code, rate),
    });
  }
  return outcomes;
}

/** The loan of the spread by population, replayed: how often borrowers' intervals held, and were expected to. */
export interface ScoreEmprunt {
  readonly from: number;
  readonly to: number;
  readonly population: Population;
  readonly formations: number;
  /** Shares of the formations, without what the loan adds and with it, as chosen by the other folds of schools. */
  readonly nu: Tenue;
  readonly elargi: Tenue;
}

interface Tenue {
  readonly coverageShown: number;
  readonly expectedShown: number;
}

/**
 * Replays the loan that a rate seen in one session makes: the classement of each population is forecast with the spread of the total of propositions,
 * as if no two sessions had published it, and what is added to that spread is chosen by the other folds of schools.
 */
export function replayEmprunts(panels: readonly PanelSession[]): ScoreEmprunt[] {
  const sorted = panels.toSorted((a, b) => a.session - b.session);
  return sorted.slice(1).flatMap((target, i) => {
    const history = sorted.slice(0, i + 1).map(centreSession);
    const earlier = history.at(-1);
    if (earlier === undefined) return [];
    const { total, scored } = scoreLoans(history, [{ earlier, later: centreSession(target) }], [{ history, target }]);
    return POPULATIONS.flatMap((population, p) => {
      const rows = (scored[p] ?? []).filter(({ before }) => before > 0);
      if (total === null || rows.length < MIN_SHARED) return [];
      const loans = Array.from({ length: FOLDS }, (_, fold) =>
        fitLoan(
          rows.filter(({ ecole }) => foldOf(ecole) !== fold),
          total,
        ),
      );
      const hold = (added: (fold: number) => number): Tenue => {
        let came = 0;
        let expected = 0;
        for (const { ecole, forecast, before, k, n } of rows) {
          const loi = disperse(forecast, { ...total, level: total.level + added(foldOf(ecole)) });
          const intervalle = intervalleDe(loi, before);
          came += tient(intervalle, k, n) ? 1 : 0;
          expected += probabiliteDansIntervalle(intervalle, loi, n);
        }
        return { coverageShown: came / rows.length, expectedShown: expected / rows.length };
      };
      return [
        {
          from: earlier.session,
          to: target.session,
          population,
          formations: rows.length,
          nu: hold(() => 0),
          elargi: hold((fold) => loans[fold] ?? 0),
        },
      ];
    });
  });
}
