import type { Bac, Specifique } from './bac';
import type { Origine } from './source';
import type { Bloc } from './texte';

/** A bac that a sheet's access text names. Absence from the text is never a penalty. */
export interface BacNomme {
  readonly bac: Bac;
  /** « STI2D », or the speciality of a bac pro; `null` when the text names the bac alone. */
  readonly serie: string | null;
  /** Speciality within the series, or what narrows a bac named alone (« industriel »), as the text says it. */
  readonly specialite: string | null;
  /** The same speciality in our vocabulary, `null` when the text names none that we know. */
  readonly specifique: Specifique | null;
}

/** A job as a sheet names it; ONISEP's sheets of jobs say more (`Metier`). */
export interface MetierNomme {
  readonly nom: string;
  readonly synonymes: readonly string[];
}

/** A diploma sheet: one speciality and option. */
export interface Diplome {
  /** Code scolarité, 8 digits. */
  readonly code: string;
  /** ONISEP's own: « FOR.1054 », by which its sheets of jobs name it. `null` when the source gives none. */
  readonly identifiant: string | null;
  readonly intitule: string;
  readonly sigle: string | null;
  /** « management en hôtellerie restauration » for an option sheet, `null` for a diploma without option. */
  readonly generique: string | null;
  /** « A management d'unité de restauration », `null` for a diploma without option. */
  readonly option: string | null;
  readonly type: 'BTS' | 'BTSA';
  readonly duree: string | null;
  readonly niveauCertification: string | null;
  readonly lienRncp: string | null;
  readonly description: readonly Bloc[];
  readonly acces: readonly Bloc[];
  readonly bacsNommes: readonly BacNomme[];
  /** True when the access text names a mise à niveau: compulsory for `miseANiveauPour`, else one way in among others. */
  readonly miseANiveau: boolean;
  /**
   * Bacs for which the text makes a mise à niveau compulsory; without series, every candidate of that bac whom
   * `bacsNommes` does not let in directly. Empty when none is compulsory.
   */
  readonly miseANiveauPour: readonly BacNomme[];
  readonly attendus: readonly string[];
  readonly poursuites: readonly Bloc[];
  readonly metiers: readonly MetierNomme[];
  readonly domaines: readonly string[];
  /** Last modification (ISO), `null` when the source gives none. */
  readonly dateModification: string | null;
  readonly origine: Origine;
  /** Older sheets of the same code scolarité, kept as sources. */
  readonly autresOrigines: readonly Origine[];
}

/** Option sheets of one diploma, for formations whose label names no option. */
export interface FamilleDiplome {
  /** Slug of the generic title: « services-informatiques-aux-organisations ». */
  readonly code: string;
  readonly intitule: string;
  readonly sigle: string | null;
  /** Codes scolarité, two at least. */
  readonly options: readonly string[];
}
