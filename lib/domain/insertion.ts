import type { Percent } from './rate';
import type { Origine } from './source';

/** How the diploma was prepared: as a pupil, or in apprenticeship. The two are never added up. */
export const VOIES = ['scolaire', 'apprentissage'] as const;
export type Voie = (typeof VOIES)[number];

/** Months after the end of the studies. */
export const DELAIS = [6, 12, 18, 24] as const;
export type Delai = (typeof DELAIS)[number];

/** Where the figures are of: a whole région (INSEE code), or one school (UAI). */
export type LieuInsertion =
  | { readonly kind: 'region'; readonly code: string; readonly nom: string }
  | { readonly kind: 'lycee'; readonly code: string; readonly nom: string; readonly region: string | null };

/** A count and its rate, each as published. `null`: not published (too few people, or too soon), never zero. */
export interface MesureInsertion {
  readonly effectif: number | null;
  /** Percent. */
  readonly taux: Percent | null;
}

/** What those who were in the last year of a diploma did next, as InserJeunes publishes it: one place, one period. */
export interface Insertion {
  /** Code scolarité of the very diploma: nothing is taken from the one that it replaced. */
  readonly diplomeCode: string;
  readonly voie: Voie;
  /** Years of the course: a few diplomas have one of one or three years beside the usual. `null` when not said. */
  readonly duree: number | null;
  /** School years cumulated: « 2022-2023 ». */
  readonly periode: string;
  readonly lieu: LieuInsertion;
  /** People in their last year: those of `poursuite`. */
  readonly derniereAnnee: number | null;
  /** Of them, those who left studies: those of `emploi`. */
  readonly sortants: number | null;
  readonly poursuite: MesureInsertion;
  /** Employed this many months after leaving. */
  readonly emploi: Readonly<Record<Delai, MesureInsertion>>;
  /** Percent of all in their last year, which schools' figures add: studies, a job after 6 months, else. */
  readonly parts: {
    readonly poursuite: Percent | null;
    readonly emploi: Percent | null;
    readonly autres: Percent | null;
  } | null;
  readonly origine: Origine;
}
