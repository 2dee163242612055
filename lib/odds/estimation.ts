/**
 * What can be said of a candidate's odds in a formation. A figure without its count, session, level and interval cannot
 * be constructed; a figure that cannot be given says why.
 */

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

/** `niveau` is the probability held by the interval (0.8); bounds in [0, 1]. */
export interface Intervalle {
  readonly niveau: number;
  readonly bas: number;
  readonly haut: number;
}

/** One counted row that the figure rests on, with the document that prints it. */
export interface Preuve {
  readonly libelle: string;
  readonly session: number;
  /** Table or columns of the document. */
  readonly table: string;
  /** Candidates who confirmed. */
  readonly sur: number;
  /** Of whom in position, or with a proposal. */
  readonly obtenus: number;
  readonly source: { readonly id: string; readonly document: string; readonly repere: string };
}

/** One gate: `obtenus` of `sur` went through. */
export interface Porte {
  readonly sur: number;
  readonly obtenus: number;
  /** In [0, 1], `null` when nobody came to this gate. */
  readonly taux: number | null;
}

interface EstimationDe<M extends Mesure, P> {
  readonly kind: 'estimee' | 'observee';
  readonly mesure: M;
  /** In [0, 1]. */
  readonly taux: number;
  readonly intervalle: Intervalle;
  readonly palier: Palier;
  readonly fiabilite: Fiabilite;
  readonly niveau: Niveau;
  /** Never empty. The first is the row that the sentence quotes. */
  readonly preuves: readonly [Preuve, ...Preuve[]];
  readonly portes: P;
  /** French sentence, complete. */
  readonly phrase: string;
  readonly avertissements: readonly string[];
}

export type EstimationEnPosition = EstimationDe<'en-position', { readonly classement: Porte; readonly appel: Porte }>;
export type EstimationProposition = EstimationDe<
  'proposition-recue',
  { readonly classement: Porte; readonly proposition: Porte }
>;

export interface Indisponible {
  readonly kind: 'indisponible';
  readonly raison: RaisonIndisponible;
  readonly phrase: string;
}

export type Estimation = EstimationEnPosition | EstimationProposition | Indisponible;
