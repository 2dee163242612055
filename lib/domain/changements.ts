import type { Effectif, Population } from './effectifs';

/** What changed when one release took the place of another. Names are those of the documents: the catalogue of one of the two knows the formation, the other may not. */

export interface FormationCitee {
  readonly code: string;
  /** Label as published. */
  readonly intitule: string;
  readonly ecole: string;
  readonly commune: string | null;
}

export interface FormationRenommee extends FormationCitee {
  readonly avant: { readonly intitule: string; readonly ecole: string };
}

export interface PlacesChangees extends FormationCitee {
  readonly avant: number;
  readonly apres: number;
}

/** A share of a newer session that fell outside the interval which the sessions before it gave. */
export interface TauxHorsPlage {
  readonly code: string;
  /** `null`: all candidates together, where the sessions before do not part them. */
  readonly population: Population | null;
  readonly session: number;
  /** Whole percents as rates: what was shown. */
  readonly bas: number;
  readonly haut: number;
  readonly obtenus: number;
  readonly sur: number;
}

/** A newer session beside what the sessions before it gave. */
export interface SessionVerifiee {
  /** Shares that had an interval. */
  readonly prevus: number;
  /** Those that fell outside, the farthest first. */
  readonly horsPlage: readonly TauxHorsPlage[];
}

/** Figures of the open data that screens show. */
export const CHIFFRES_COMPARES = [
  'places',
  'confirmes',
  'confirmesGeneral',
  'confirmesTechnologique',
  'confirmesProfessionnel',
  'confirmesNonNeobacheliers',
  'classes',
  'classesGeneral',
  'classesTechnologique',
  'classesProfessionnel',
  'classesNonNeobacheliers',
  'propositions',
  'propositionsGeneral',
  'propositionsTechnologique',
  'propositionsProfessionnel',
  'propositionsNonNeobacheliers',
] as const satisfies readonly Effectif[];

/** Its official rate too, in percent. */
export const CHIFFRES_CORRIGES = [...CHIFFRES_COMPARES, 'tauxAcces'] as const;
export type ChiffreCorrige = (typeof CHIFFRES_CORRIGES)[number];

/** A session that both releases hold, and that no longer says the same: figures that had been shown were corrected. */
export interface Correction extends FormationCitee {
  readonly session: number;
  /** `null`: not published. */
  readonly chiffres: readonly {
    readonly chiffre: ChiffreCorrige;
    readonly avant: number | null;
    readonly apres: number | null;
  }[];
}

/** How many there are, and the first of them, `LISTE_MAX` at most. */
export interface Part<T> {
  readonly total: number;
  readonly liste: readonly T[];
}

export const LISTE_MAX = 1_000;

/** The first of a list, and how many it has. */
export const partOf = <T>(all: readonly T[]): Part<T> => ({ total: all.length, liste: all.slice(0, LISTE_MAX) });

export interface Changements {
  /** BTS that the newest session has, and the newest of the former release had not. */
  readonly nouvelles: Part<FormationCitee>;
  readonly fermees: Part<FormationCitee>;
  readonly renommees: Part<FormationRenommee>;
  readonly places: Part<PlacesChangees>;
  readonly horsPlage: Part<FormationCitee & TauxHorsPlage> & Pick<SessionVerifiee, 'prevus'>;
  readonly corrections: Part<Correction>;
}

/** From one release to the next. */
export interface Transition {
  readonly digestAvant: string;
  readonly digest: string;
  /** ISO instant of the second. */
  readonly publieeLe: string;
  /** Newest session of the open data of each. */
  readonly sessionAvant: number | null;
  readonly session: number | null;
  readonly changements: Changements;
}
