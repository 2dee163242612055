import type { BetaShape } from '@/lib/stats/betaShapes';

/** Concentrations of the report's hierarchy: candidates' worth of a parent in its child. */
export interface ConstantesRapport {
  /** First gate, formation around its diploma. */
  readonly formation: number;
  /** Parent of the second gate: mean of the formations, and how many candidates it is worth. */
  readonly parentAppel: BetaShape;
  /** A ranking group around its formation, by gate. */
  readonly groupe: { readonly classement: number; readonly appel: number };
  /** A profile around its group, by gate. */
  readonly profil: { readonly classement: number; readonly appel: number };
  /** A bac × mention cell around its group, by gate. */
  readonly mention: { readonly classement: number; readonly appel: number };
}

/**
 * Used below 30 reports (see `fitRapports`). Groups and profiles: rounded from the concentration of the rates by population
 * around their formation's in the open data, where hors terminale is one of the four (classés ÷ confirmés 3.1 in 2018, 3.9 in
 * 2019; propositions ÷ classés 5.1 in 2023). Mentions share the profile, the list and the queue, and the commission never
 * reads them: taken twice as alike, a choice and not a measure.
 */
export const CONSTANTES_RAPPORT: ConstantesRapport = {
  formation: 4,
  // Weak, and says nothing of its own.
  parentAppel: { mean: 0.5, precision: 2 },
  groupe: { classement: 3, appel: 5 },
  profil: { classement: 3, appel: 5 },
  mention: { classement: 6, appel: 10 },
};

/** Parent of the first gate when the open data do not know the diploma. */
export const PARENT_CLASSEMENT = { mean: 0.6, precision: 2 } as const;

/**
 * Factor of the variance of what a report leaves unknown. Profile and mention act at once, a cell's candidates are a mix, and betas stand for
 * skewed products: simulated cells showed intervals that hold 72 % without it (`npm run backtest`, the simulation).
 */
export const ELARGISSEMENT = 1.8;
