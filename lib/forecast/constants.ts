import { POPULATIONS } from '@/lib/domain/effectifs';
import { type ConstantesMentions, MENTIONS_INUTILISEES } from './mentionsAdmis';
import { DIMENSION, RATES, VARIABLES } from './panel';

/** Spread of the forecast of one rate: logit of 1 / (1 + precision), moved by `level + slope × logit(rate)`. */
export interface Dispersion {
  readonly level: number;
  readonly slope: number;
}

/** All that is fitted. Plain data: it is stored with the digest of what it was fitted on. */
export interface Constants {
  /** Names of the dimensions, in order: constants of another list are refused. */
  readonly variables: readonly string[];
  /** Covariance of the formations around their diploma within a session, row-major, arcsine scale (log scale for the pressure). */
  readonly within: readonly number[];
  /** The same between one session and the next: what is left of it is what last. */
  readonly oneYear: readonly number[];
  /** Share of a variable's lasting part kept by each further year. */
  readonly retention: readonly number[];
  /** Variance of the national level per year, arcsine scale. */
  readonly levelDrift: number;
  /** Share of each rate's level that comes from the mean of the older sessions; the rest from the newest. */
  readonly olderShare: readonly number[];
  readonly dispersion: readonly Dispersion[];
  /** What was added to the level of the total's dispersion for a borrower, by population: measured where the truth is known (`fitLoans`). */
  readonly loans: readonly number[];
  readonly mentions: ConstantesMentions;
  /** Variables whose drift is borrowed, having been seen in a single session. */
  readonly borrowed: readonly string[];
  /** True when the fades measured variable by variable could not all hold at once, and one pace was taken for all. */
  readonly commonPace: boolean;
  /** Pairs of sessions that they were fitted on; empty for the defaults. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Degrees of freedom that each pair gives on the spread of another; `null` where what is forecast is the very pair that they were fitted on. */
  readonly pairDegrees: number | null;
}

/** Formations shared by two sessions below which the drift is not fitted but taken from the defaults. */
export const MIN_SHARED = 200;
/** Formations in a session below which its covariance is not fitted but taken from the defaults. */
export const MIN_FORMATIONS = 100;

/** Share of the variance within a session that is still there one year later, where it cannot be measured. */
export const DEFAULT_ONE_YEAR = { classement: 0.6, proposition: 0.8, pression: 0.9 } as const;
/** Standard deviation between formations of one diploma, arcsine scale (log scale for the pressure). */
const DEFAULT_SPREAD = { classement: 0.6, proposition: 0.4, pression: 0.7 } as const;
/** Correlation between two rates of one gate within a formation. */
const DEFAULT_CORRELATION = 0.7;
/** A national level that moves by 5 points a year. */
export const DEFAULT_LEVEL_DRIFT = 0.01;
export const DEFAULT_DISPERSION: Dispersion = { level: 0.2, slope: 0.2 };
/**
 * Degrees of freedom that one pair of sessions gives on how much a year may move: a prior, no fit. Years differ in that, and all formations of a
 * pair share it, so that thousands of them are still one observation; six let the spread of a pair stray from another's by about a third.
 */
export const DEGREES_BY_PAIR = 6;
/**
 * Share of the older sessions' mean in the level, by rate, where no session shows two before it: what commissions rank comes back towards its habit,
 * what they propose is held by places, and is not taken to.
 */
export const DEFAULT_OLDER_SHARE: readonly number[] = VARIABLES.slice(0, RATES).map((_, j) =>
  kindOf(j) === 'classement' ? 0.25 : 0,
);
/** What is added to the level of a borrowed dispersion where no loan could be replayed. */
export const DEFAULT_LOAN = 0.4;
/** Most that is added: past it, an interval says nothing any more. */
export const MOST_LENT = 1;

/** The gate, or the pressure, that a dimension belongs to. */
export function kindOf(index: number): keyof typeof DEFAULT_ONE_YEAR {
  const name = VARIABLES[index] ?? '';
  return name.startsWith('classement') ? 'classement' : name.startsWith('proposition') ? 'proposition' : 'pression';
}

/** Share of the variance kept after one year by default. */
export function defaultOneYear(index: number): number {
  return DEFAULT_ONE_YEAR[kindOf(index)];
}

/** Covariance of two dimensions by default: rounded from the sessions 2018 and 2019, for when too little is loaded to measure it. */
export function defaultWithin(i: number, j: number): number {
  const spread = DEFAULT_SPREAD[kindOf(i)] * DEFAULT_SPREAD[kindOf(j)];
  if (i === j) return spread;
  return kindOf(i) === kindOf(j) ? DEFAULT_CORRELATION * spread : 0;
}

/** Used as long as too little is loaded: a single session, or the demonstration set. */
export function defaultConstants(): Constants {
  const indices = Array.from({ length: DIMENSION }, (_, i) => i);
  const shares = indices.map(defaultOneYear);
  const within = indices.flatMap((i) => indices.map((j) => defaultWithin(i, j)));
  const oneYear = indices.flatMap((i) =>
    indices.map((j) => defaultWithin(i, j) * Math.sqrt((shares[i] ?? 0) * (shares[j] ?? 0))),
  );
  return {
    variables: VARIABLES,
    within,
    oneYear,
    retention: shares.map(Math.sqrt),
    levelDrift: DEFAULT_LEVEL_DRIFT,
    olderShare: DEFAULT_OLDER_SHARE,
    dispersion: indices.slice(0, -1).map(() => DEFAULT_DISPERSION),
    loans: POPULATIONS.map(() => DEFAULT_LOAN),
    mentions: MENTIONS_INUTILISEES,
    borrowed: VARIABLES,
    commonPace: false,
    pairs: [],
    pairDegrees: DEGREES_BY_PAIR,
  };
}
