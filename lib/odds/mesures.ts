import type { Rate } from '@/lib/domain/rate';

/** Words that odds are made of: what is counted, how it is banded, how firm it is, at which level, and why there may be none. */

/**
 * - `en-position`: appelés ÷ confirmés, from the formation's report.
 * - `proposition-recue`: min(propositions, classés) ÷ confirmés, from the open data.
 * They count different things over different phases and are never mixed.
 */
export const MESURES = ['en-position', 'proposition-recue'] as const;
export type Mesure = (typeof MESURES)[number];

export const PALIERS = ['ambitieux', 'realiste', 'prudent'] as const;
export type Palier = (typeof PALIERS)[number];

/** `solide`: n ≥ 50 · `indicative`: 20–49 · `fragile`: below 20. */
export const FIABILITES = ['solide', 'indicative', 'fragile'] as const;
export type Fiabilite = (typeof FIABILITES)[number];

/** The level that the figure was counted at: the fallback shows in the type. */
export const NIVEAUX = ['cellule', 'groupe', 'formation', 'diplome', 'national'] as const;
export type Niveau = (typeof NIVEAUX)[number];

export const RAISONS_INDISPONIBLE = [
  'non-publie',
  'aucun-candidat',
  'formation-nouvelle',
  'profil-incomplet',
  'acces-conditionne',
] as const;
export type RaisonIndisponible = (typeof RAISONS_INDISPONIBLE)[number];

/** `niveau` is the probability held by the interval (0.8). */
export interface Intervalle {
  readonly niveau: Rate;
  readonly bas: Rate;
  readonly haut: Rate;
}

/** One gate: `obtenus` of `sur` went through. */
export interface Porte {
  readonly sur: number;
  readonly obtenus: number;
  /** `null` when nobody came to this gate. */
  readonly taux: Rate | null;
}
