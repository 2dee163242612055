import { probabiliteDansIntervalle, tient } from '@/lib/odds/intervalle';
import type { Mesure, Palier } from '@/lib/odds/mesures';
import { NIVEAU_INTERVALLE as NIVEAU, palierOf, SEUILS_PALIER } from '@/lib/odds/seuils';
import { betaQuantile } from '@/lib/stats/betaQuantile';
import { bootstrapMean } from '@/lib/stats/bootstrapMean';
import { pitMass } from '@/lib/stats/pit';
import { brier, calibrationError, logLoss, type ReliabilityBin, reliability, removeShift } from '@/lib/stats/scores';
import { BASELINES, type Baseline } from './baselines';
import { TOTAL, VARIABLES } from './panel';
import type { Outcome, Replay } from './replay';
import { TAILLES, tailleOf } from './tailles';

/** Means over formations. Rates and errors in [0, 1]; log loss in nats per candidate. */
export interface Scores {
  readonly logLoss: number;
  readonly brier: number;
  /** Mean absolute error of the rate. */
  readonly mae: number;
  readonly ece: number;
  /** Calibration error once the national shift is removed (one constant on the logit scale). */
  readonly eceUnshifted: number;
  /** Mean of what came minus mean of the forecasts. */
  readonly shift: number;
  /** Share of counts inside the 80 % predictive interval (randomised transform); `null` for a baseline, which has none. */
  readonly coverage80: number | null;
  /** Mean width of the central 80 % interval of the rate itself, without next session's own chance; `null` for a baseline. */
  readonly width80: number | null;
  /** Of the interval as it would have been shown; all `null` for a baseline: share that held what came, that the law expects to, mean width. */
  readonly coverageShown: number | null;
  readonly expectedShown: number | null;
  readonly widthShown: number | null;
}

/** 95 % intervals of the means, by resampling schools. */
export interface ScoreIntervals {
  readonly logLoss: readonly [number, number];
  readonly mae: readonly [number, number];
  readonly coverage80: readonly [number, number];
  readonly coverageShown: readonly [number, number];
  /** Of the gain in log loss over the best baseline: above 0 where the model is surely better. */
  readonly gainLogLoss: readonly [number, number];
}

export const SCOPES = [
  'overall',
  'bac:general',
  'bac:technologique',
  'bac:professionnel',
  'hors-terminale',
  ...TAILLES,
  'palier:prudent',
  'palier:ambitieux',
] as const;
export type Scope = (typeof SCOPES)[number];

export type MesureRejouee = 'classement' | 'proposition-recue';

export interface PairScores {
  readonly from: number;
  readonly to: number;
  /** Years. */
  readonly gap: number;
  readonly measure: MesureRejouee;
  readonly scope: Scope;
  /** Forecasts scored: formations, or formations × populations where the scope holds several. */
  readonly formations: number;
  readonly model: Scores;
  /** Of a band: share of what came that stands on its side of the band's threshold. `null` for any other scope. */
  readonly promise: number | null;
  readonly baselines: Readonly<Record<Baseline, Scores | null>>;
  readonly intervals: ScoreIntervals;
  readonly reliability: readonly ReliabilityBin[];
}

/** What was replayed of each measure: propositions are scored by bac only where two sessions publish them. */
const OVERALL: Record<MesureRejouee, (rate: number) => boolean> = {
  classement: (rate) => nameOf(rate).startsWith('classement:'),
  'proposition-recue': (rate) => rate === TOTAL,
};

function nameOf(rate: number): string {
  return VARIABLES[rate] ?? '';
}

/** Measure whose thresholds band a replayed one: being ranked is the nearest to being in position that two sessions publish. */
export const SEUILS_REJOUES: Readonly<Record<MesureRejouee, Mesure>> = {
  classement: 'en-position',
  'proposition-recue': 'proposition-recue',
};

function palierRejoue(measure: MesureRejouee, { intervalle }: Outcome): Palier {
  return palierOf({ mesure: SEUILS_REJOUES[measure], ...intervalle });
}

function promiseOf(measure: MesureRejouee, scope: Scope, outcomes: readonly Outcome[]): number | null {
  const { ambitieux, prudent } = SEUILS_PALIER[SEUILS_REJOUES[measure]];
  switch (scope) {
    case 'palier:prudent':
      return average(outcomes.map(({ k, n }) => (k / n >= prudent ? 1 : 0)));
    case 'palier:ambitieux':
      return average(outcomes.map(({ k, n }) => (k / n < ambitieux ? 1 : 0)));
    default:
      return null;
  }
}

function inScope(measure: MesureRejouee, scope: Scope, outcome: Outcome): boolean {
  const { rate, before } = outcome;
  const gate = measure === 'classement' ? 'classement' : 'proposition';
  switch (scope) {
    case 'overall':
      return OVERALL[measure](rate);
    case 'bac:general':
    case 'bac:technologique':
    case 'bac:professionnel':
      return nameOf(rate) === `${gate}:${scope.slice(4)}`;
    case 'hors-terminale':
      return nameOf(rate) === `${gate}:nonNeobacheliers`;
    case 'palier:prudent':
    case 'palier:ambitieux':
      return OVERALL[measure](rate) && palierRejoue(measure, outcome) === scope.slice(7);
    default:
      return OVERALL[measure](rate) && tailleOf(before) === scope;
  }
}

/** Scores every pair, measure and scope that has forecasts. */
export function scoreReplays(replays: readonly Replay[]): PairScores[] {
  return replays.flatMap((replay) =>
    (['classement', 'proposition-recue'] as const).flatMap((measure) =>
      SCOPES.flatMap((scope) => {
        const outcomes = replay.outcomes.filter((outcome) => inScope(measure, scope, outcome));
        return outcomes.length === 0 ? [] : [scorePair(replay, measure, scope, outcomes)];
      }),
    ),
  );
}

function scorePair(replay: Replay, measure: MesureRejouee, scope: Scope, outcomes: readonly Outcome[]): PairScores {
  const rates = outcomes.map(({ k, n }) => k / n);
  const forecasts = outcomes.map(({ forecast }) => forecast.mean);
  const inside = outcomes.map(({ forecast: { mean, precision }, k, n }) =>
    pitMass(k, n, mean * precision, (1 - mean) * precision, (1 - NIVEAU) / 2, (1 + NIVEAU) / 2),
  );
  const shown = outcomes.map(({ intervalle, k, n }) => (tient(intervalle, k, n) ? 1 : 0));
  const tenue = tenueOf(outcomes);
  const model: Scores = {
    ...pointScores(forecasts, rates),
    coverage80: average(inside),
    width80: average(outcomes.map(({ forecast }) => width(forecast.mean, forecast.precision))),
    coverageShown: tenue?.coverageShown ?? null,
    expectedShown: tenue?.expectedShown ?? null,
    widthShown: average(outcomes.map(({ intervalle: { bas, haut } }) => haut - bas)),
  };
  const baselines = Object.fromEntries(
    BASELINES.map((name) => [
      name,
      scoreBaseline(
        outcomes.map(({ baselines }) => baselines[name]),
        rates,
      ),
    ]),
  ) as Record<Baseline, Scores | null>;
  return {
    from: replay.from,
    to: replay.to,
    gap: replay.to - replay.from,
    measure,
    scope,
    formations: outcomes.length,
    model,
    promise: promiseOf(measure, scope, outcomes),
    baselines,
    intervals: intervalsOf(outcomes, rates, { inside, shown }, baselines),
    reliability: reliability(forecasts, rates),
  };
}

/** How often intervals as shown held what came, and were expected to; `null` without a forecast. */
export function tenueOf(
  outcomes: readonly Outcome[],
): { readonly previsions: number; readonly coverageShown: number; readonly expectedShown: number } | null {
  if (outcomes.length === 0) return null;
  return {
    previsions: outcomes.length,
    coverageShown: average(outcomes.map(({ intervalle, k, n }) => (tient(intervalle, k, n) ? 1 : 0))),
    expectedShown: average(
      outcomes.map(({ intervalle, forecast, n }) => probabiliteDansIntervalle(intervalle, forecast, n)),
    ),
  };
}

function pointScores(forecasts: readonly number[], rates: readonly number[]) {
  const pairs = forecasts.map((p, i) => [p, rates[i] ?? Number.NaN] as const);
  return {
    logLoss: average(pairs.map(([p, y]) => logLoss(p, y))),
    brier: average(pairs.map(([p, y]) => brier(p, y))),
    mae: average(pairs.map(([p, y]) => Math.abs(p - y))),
    ece: calibrationError(forecasts, rates),
    eceUnshifted: calibrationError(removeShift(forecasts, rates), rates),
    shift: average(rates) - average(forecasts),
  };
}

/** A baseline that is not defined everywhere in the scope is not scored there: its mean would be over other formations. */
function scoreBaseline(forecasts: readonly (number | null)[], rates: readonly number[]): Scores | null {
  const defined = forecasts.filter((value) => value !== null);
  if (defined.length < forecasts.length) return null;
  const none = { coverage80: null, width80: null, coverageShown: null, expectedShown: null, widthShown: null };
  return { ...pointScores(defined, rates), ...none };
}

function intervalsOf(
  outcomes: readonly Outcome[],
  rates: readonly number[],
  { inside, shown }: { readonly inside: readonly number[]; readonly shown: readonly number[] },
  baselines: Readonly<Record<Baseline, Scores | null>>,
): ScoreIntervals {
  const numbers = new Map<string, number>();
  const units = outcomes.map(({ ecole }) => {
    const unit = numbers.get(ecole) ?? numbers.size;
    numbers.set(ecole, unit);
    return unit;
  });
  const best = BASELINES.filter((name) => baselines[name] !== null).toSorted(
    (a, b) => (baselines[a]?.logLoss ?? 0) - (baselines[b]?.logLoss ?? 0),
  )[0];
  const losses = outcomes.map(({ forecast }, i) => logLoss(forecast.mean, rates[i] ?? Number.NaN));
  const interval = (values: readonly number[]): readonly [number, number] => {
    const { low, high } = bootstrapMean(values, units) ?? { low: Number.NaN, high: Number.NaN };
    return [low, high];
  };
  return {
    logLoss: interval(losses),
    mae: interval(outcomes.map(({ forecast }, i) => Math.abs(forecast.mean - (rates[i] ?? Number.NaN)))),
    coverage80: interval(inside),
    coverageShown: interval(shown),
    gainLogLoss: interval(
      outcomes.map((outcome, i) => {
        const other = best === undefined ? null : outcome.baselines[best];
        return other === null ? 0 : logLoss(other, rates[i] ?? Number.NaN) - (losses[i] ?? Number.NaN);
      }),
    ),
  };
}

function width(mean: number, precision: number): number {
  const [a, b] = [mean * precision, (1 - mean) * precision];
  return betaQuantile((1 + NIVEAU) / 2, a, b) - betaQuantile((1 - NIVEAU) / 2, a, b);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
