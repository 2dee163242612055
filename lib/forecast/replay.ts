import { at } from '@/lib/stats/matrix';
import { type BaselineForecasts, SessionBaselines } from './baselines';
import { type CentredSession, centreSession } from './centre';
import type { Constants } from './constants';
import { fitConstants, fitFold } from './fit';
import { FOLDS, foldOf } from './folds';
import { type Forecast, forecastFormation, Lags } from './forecast';
import { type PanelRow, type PanelSession, RATES } from './panel';

/** One forecast beside what came. */
export interface Outcome {
  readonly code: string;
  readonly ecole: string;
  /** Index in `VARIABLES`. */
  readonly rate: number;
  readonly forecast: Forecast;
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

function replayAfter(past: readonly PanelSession[], target: PanelSession): Replay {
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
      before: known,
      k: at(row.k, rate),
      n,
      baselines: baselines.of(row.code, rate),
    });
  }
  return outcomes;
}
