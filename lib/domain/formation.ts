import type { Effectifs } from './effectifs';
import type { Rapport } from './rapport';
import type { Percent } from './rate';
import type { Origine } from './source';

export const STATUTS = ['public', 'prive-sous-contrat', 'prive-hors-contrat', 'prive-superieur'] as const;
export type Statut = (typeof STATUTS)[number];

/** A school, as the newest source that knows it describes it. Everything but the name may be unknown. */
export interface Etablissement {
  /** UAI code (7 digits and a letter), `null` when no source gives it. */
  readonly uai: string | null;
  readonly nom: string;
  readonly commune: string | null;
  /** Official code: « 01 », « 2A », « 974 ». */
  readonly departementCode: string | null;
  readonly departement: string | null;
  readonly academie: string | null;
  readonly region: string | null;
  /** 2018 does not publish it; 2019 says « Privé » without saying which, kept as `null`. */
  readonly statut: Statut | null;
  /** Degrees WGS 84. */
  readonly lat: number | null;
  readonly lon: number | null;
}

/** A school as screens name it. */
export interface EtablissementNomme extends Etablissement {
  /** In French case. Identity is in `uai`, never in a name. */
  readonly nom: string;
  /** As its newest source prints it. */
  readonly nomPublie: string;
}

/** `apprentissage`: what the label says about apprenticeship (never from the first year: the open data hold none). */
export const APPRENTISSAGES = ['possible', 'impose'] as const;
export type Apprentissage = (typeof APPRENTISSAGES)[number];

/** One ranking group of the open data, as the formation names it. */
export interface GroupeClassement {
  readonly libelle: string;
  readonly rang: number | null;
}

/**
 * Shares published beside the official taux d'accès, in percent. They are the composition of those in position of
 * receiving a proposal and sum to about 100 over the three bacs: never rates.
 */
export interface CompositionAcces {
  readonly general: Percent | null;
  readonly technologique: Percent | null;
  readonly professionnel: Percent | null;
}

/** `mise-a-niveau`: the preparatory year that some BTS require of some bacs, published beside them. */
export const NATURES_FORMATION = ['bts', 'mise-a-niveau'] as const;
export type NatureFormation = (typeof NATURES_FORMATION)[number];

/** One row of the open data: a formation in one session, with what that session said of it. */
export interface SessionFormation {
  readonly code: string;
  readonly session: number;
  readonly nature: NatureFormation;
  readonly origine: Origine;
  readonly etablissement: Etablissement;
  /** Full label of the vœu as published, e.g. « BTS - Services - Tourisme ». */
  readonly libelle: string;
  /** Speciality alone, e.g. « Tourisme ». */
  readonly libelleSpecialite: string;
  /** « Filière de formation très détaillée »: a track within the diploma, `null` when empty. */
  readonly parcours: string | null;
  /** Family of the label: « Production », « Services », « Agricole », « Maritime »; « BTSA » in 2018–2019. */
  readonly famille: string | null;
  readonly selective: boolean | null;
  readonly apprentissage: Apprentissage | null;
  readonly lien: string | null;
  readonly effectifs: Effectifs;
  readonly groupes: readonly GroupeClassement[];
  /** Official figure. Shown as published; no count is derived from it. */
  readonly tauxAcces: Percent | null;
  readonly composition: CompositionAcces;
}

/**
 * How a formation is tied to the diploma sheets. A wrong join is worse than none. `note` (French, to be shown) says why
 * the sheet bears another name than the formation: a diploma renamed or renovated since.
 */
export type Jonction =
  | { readonly kind: 'fiche'; readonly code: string; readonly note?: string }
  /** A label without option: the formation joins all the option sheets of one diploma. */
  | { readonly kind: 'famille'; readonly code: string; readonly options: readonly string[]; readonly note?: string }
  | { readonly kind: 'aucune'; readonly raison: string };

/** A formation over all loaded sources, as its newest source describes it. */
export interface Formation {
  /** Parcoursup code (`cod_aff_form`, `g_ta_cod`), digits only. */
  readonly code: string;
  readonly nature: NatureFormation;
  /** Label as published, newest source. */
  readonly intitule: string;
  readonly libelleSpecialite: string;
  /** Normalised speciality: the same key for all spellings of one diploma and option; groups formations for statistics. */
  readonly specialite: string;
  /** For a mise à niveau: the `specialite` keys of the BTS that it leads to. Empty for a BTS. */
  readonly miseANiveauVers: readonly string[];
  readonly parcours: string | null;
  readonly famille: string | null;
  readonly apprentissage: Apprentissage | null;
  readonly etablissement: Etablissement;
  readonly lien: string | null;
  readonly jonction: Jonction;
  /** Newest session first; empty for a formation known only by its report. */
  readonly sessions: readonly SessionFormation[];
  /** Newest first; empty for a formation known only by the open data. */
  readonly rapports: readonly Rapport[];
  /** True in the demonstration set for every formation but the real one. */
  readonly fictive: boolean;
}

/** A formation of a catalogue, as screens name it; `intitule` stays the label as published. */
export interface FormationNommee extends Formation {
  /** Its diploma, and what its label adds: « Électrotechnique – parcours Marine Nationale ». */
  readonly nom: string;
  /** Its diploma alone, as the sheet names it: « Électrotechnique ». */
  readonly nomDiplome: string;
  readonly etablissement: EtablissementNomme;
}
