import { type ConstantesMentions, MENTIONS_INUTILISEES } from './mentionsAdmis';
import { DIMENSION, VARIABLES } from './panel';

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
  readonly dispersion: readonly Dispersion[];
  readonly mentions: ConstantesMentions;
  /** Variables whose drift is borrowed, having been seen in a single session. */
  readonly borrowed: readonly string[];
  /** Pairs of sessions that they were fitted on; empty for the defaults. */
  readonly pairs: readonly (readonly [number, number])[];
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
    dispersion: indices.slice(0, -1).map(() => DEFAULT_DISPERSION),
    mentions: MENTIONS_INUTILISEES,
    borrowed: VARIABLES,
    pairs: [],
  };
}
