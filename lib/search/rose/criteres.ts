import type { Criteres } from '../criteres';

/** What may be chosen in the index of diplomas: any of one kind (two interests are either), and every kind that is given. */
export interface ChoixRose {
  /** Centres d'intérêt (`Rubrique.id`), sorted. */
  readonly interets: readonly string[];
  /** Domains (`Domaine.id`), sorted. */
  readonly domaines: readonly string[];
  /** A job (`Metier.id`). */
  readonly metier: string | null;
  /** Only what has a school within the radius. */
  readonly proches: boolean;
}

/** Nothing chosen: every diploma. */
export const AUCUN_CHOIX: ChoixRose = { interets: [], domaines: [], metier: null, proches: false };

/** What the index of diplomas is asked. */
export interface CriteresRose extends ChoixRose {
  /** Who asks, from where, the words, the order. */
  readonly recherche: Criteres;
}

/** Parameters that are the index's own. */
export const PARAMETRES_ROSE = ['interet', 'domaine', 'metier', 'proches'] as const;
export type ParametreRose = (typeof PARAMETRES_ROSE)[number];
