import type { Apprentissage, Statut } from '@/lib/domain/formation';
import type { Estimation } from '@/lib/phrases/estimation';
import type { Criteres } from './criteres';

/** One formation in a list: the public contract of `GET /api/v1/formations`. */
export interface FormationResume {
  readonly code: string;
  readonly intitule: string;
  readonly diplome: {
    readonly code: string;
    readonly intitule: string;
    /** Path of the diploma's page. */
    readonly fiche: string;
    /** Codes of the option sheets when the label names no option; else empty. */
    readonly options: readonly string[];
  } | null;
  readonly etablissement: {
    readonly uai: string | null;
    readonly nom: string;
    readonly commune: string | null;
    readonly departement: string | null;
    readonly academie: string | null;
    readonly region: string | null;
    readonly statut: Statut | null;
    readonly lat: number | null;
    readonly lon: number | null;
  };
  /** Newest session that knows the formation. */
  readonly session: number;
  readonly places: number | null;
  readonly apprentissage: Apprentissage | null;
  /** `null` when no bac was given. */
  readonly estimation: Estimation | null;
  readonly correspondance: { readonly raisons: readonly string[] };
  readonly distanceKm: number | null;
  readonly lien: string | null;
  /** True in the demonstration set for every formation but the real one. */
  readonly fictive: boolean;
}

export interface Facette {
  readonly valeur: string;
  readonly libelle: string;
  /** Results that this value would give, the other filters kept. */
  readonly total: number;
}

/** Centre that distances are measured from. */
export type Lieu =
  | {
      readonly kind: 'trouve';
      /** « Lyon », « 69003 (Lyon) », « Saint-Denis (Seine-Saint-Denis) » where several towns bear the name, « ta position ». */
      readonly libelle: string;
      readonly lat: number;
      readonly lon: number;
      readonly rayon: number;
      /**
       * How well the position is known: `position`, given in degrees; `commune`, the mean of the schools of that town; where no
       * formation stands in the town, `environs`, the mean of the towns with formations around it (same postcode, else same
       * arrondissement), else `departement`, that of its département.
       */
      readonly precision: 'position' | 'commune' | 'environs' | 'departement';
      /** Other towns of that name, each as a request that finds it: « Saint-Denis (La Réunion) ». */
      readonly homonymes: readonly string[];
    }
  /** No town of that name: distances are left out, and the screen says so. */
  | { readonly kind: 'inconnu'; readonly demande: string };

/** One filter in force. */
export interface Filtre {
  readonly nom: 'q' | 'academie' | 'region' | 'departement' | 'statut' | 'apprentissage' | 'autour' | 'ville';
  readonly valeur: string;
  /** « Académie : Lyon » */
  readonly libelle: string;
  /** Results that the search gives without it; `null` when it has some with it, and nothing needs to be relaxed. */
  readonly sans: number | null;
}

export interface Resultats {
  readonly criteres: Criteres;
  readonly session: number | null;
  readonly release: string;
  readonly total: number;
  readonly page: number;
  readonly taille: number;
  readonly resultats: readonly FormationResume[];
  /** `null` when the request names no place. */
  readonly lieu: Lieu | null;
  /** Words of `q` that no formation meets together with the others: the results leave them out. */
  readonly motsIgnores: readonly string[];
  readonly facettes: {
    readonly academie: readonly Facette[];
    readonly region: readonly Facette[];
    readonly departement: readonly Facette[];
    readonly statut: readonly Facette[];
    readonly apprentissage: readonly Facette[];
  };
  /** Filters that narrow the search, in the order of the form; who asks and the sort are none. */
  readonly filtres: readonly Filtre[];
}
