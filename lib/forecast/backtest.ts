import { NIVEAU_INTERVALLE as NIVEAU } from '@/lib/odds/seuils';
import { betaQuantile } from '@/lib/stats/betaQuantile';
import { bootstrapMean } from '@/lib/stats/bootstrapMean';
import { pitMass } from '@/lib/stats/pit';
import { brier, calibrationError, logLoss, type ReliabilityBin, reliability, removeShift } from '@/lib/stats/scores';
import { BASELINES, type Baseline } from './baselines';
import { fitConcentration, type ScoreMentions, scoreMentions } from './mentionsAdmis';
import { type PanelSession, TOTAL, VARIABLES } from './panel';
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
  /** Mean width of the 80 % interval of the rate; `null` for a baseline. */
  readonly width80: number | null;
}

/** 95 % intervals of the means, by resampling schools. */
export interface ScoreIntervals {
  readonly logLoss: readonly [number, number];
  readonly mae: readonly [number, number];
  readonly coverage80: readonly [number, number];
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

function inScope(measure: MesureRejouee, scope: Scope, { rate, before }: Outcome): boolean {
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
    default:
      return OVERALL[measure](rate) && tailleOf(before) === scope;
  }
}

/** How well the mentions of the admis are forecast, pair by pair: the reason why a mention may tilt an open-data figure. */
export function scoreAllMentions(panels: readonly PanelSession[]): ScoreMentions[] {
  const sorted = panels.toSorted((a, b) => a.session - b.session);
  return sorted.slice(1).flatMap((later, i) => {
    const earlier = sorted[i];
    const score = earlier === undefined ? null : scoreMentions(earlier, later, fitConcentration([earlier]));
    return score === null ? [] : [score];
  });
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
  const model: Scores = {
    ...pointScores(forecasts, rates),
    coverage80: average(inside),
    width80: average(outcomes.map(({ forecast }) => width(forecast.mean, forecast.precision))),
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
    baselines,
    intervals: intervalsOf(outcomes, rates, inside, baselines),
    reliability: reliability(forecasts, rates),
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
  return { ...pointScores(defined, rates), coverage80: null, width80: null };
}

function intervalsOf(
  outcomes: readonly Outcome[],
  rates: readonly number[],
  inside: readonly number[],
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
