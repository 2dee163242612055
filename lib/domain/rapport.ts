import type { MentionRapport } from './mention';
import type { Profil } from './profil';
import type { Origine, Repere } from './source';
import type { Bloc } from './texte';

/** One cell of a report's funnel; `null` where the report does not publish the count. */
export interface Cellule {
  readonly confirmes: number | null;
  readonly classes: number | null;
  readonly appeles: number | null;
  readonly acceptes: number | null;
}

/** A row of a report's table, with its place and the printed share of the accepted, in percent (`null` when absent). */
export interface LigneRapport extends Cellule {
  readonly jury: string;
  readonly repere: Repere;
  readonly pourcentage: number | null;
  /** A total printed by the report, kept to be checked and shown, never summed with the rows it totals. */
  readonly total: boolean;
}

export interface LigneGroupe extends Omit<LigneRapport, 'pourcentage' | 'total'> {
  /** As the formation names it, spaces folded. */
  readonly groupe: string;
  readonly places: number | null;
}

export const SEXES = ['feminin', 'masculin'] as const;
export type Sexe = (typeof SEXES)[number];

export interface LigneSexe extends LigneRapport {
  readonly groupe: string;
  /** `null` on a total. */
  readonly sexe: Sexe | null;
}

/** Type of bac of a report's row. */
export const TYPES_BAC_RAPPORT = ['general', 'technologique', 'professionnel', 'etranger', 'autre'] as const;
export type TypeBacRapport = (typeof TYPES_BAC_RAPPORT)[number];

export interface LigneBacMention extends LigneRapport {
  readonly groupe: string;
  readonly typeBac: TypeBacRapport;
  /** As printed, spaces folded: « Diplômes étrangers équivalents au bac ». */
  readonly libelleBac: string;
  /** `null` on a total. */
  readonly mention: MentionRapport | null;
}

export interface LigneProfil extends LigneRapport {
  readonly groupe: string;
  /** `null` on a total. */
  readonly profil: Profil | null;
}

/**
 * By pair of EDS or by speciality. Its population is its own (French terminales since 2020-21) and it has no group: it
 * is never a margin of the other tables.
 */
export type TableSpecialite =
  | { readonly typeBac: TypeBacRapport; readonly publie: false; readonly note: string; readonly repere: Repere }
  | {
      readonly typeBac: TypeBacRapport;
      readonly publie: true;
      readonly lignes: readonly LigneSpecialite[];
      readonly repere: Repere;
    };

export interface LigneSpecialite extends Cellule {
  readonly jury: string;
  /** As printed: « Mathématiques Spécialité & Physique-Chimie Spécialité ». */
  readonly libelle: string;
  /** The two EDS of the pair, or the one speciality of a bac pro. */
  readonly specialites: readonly string[];
  readonly repere: Repere;
}

/** Order of importance as reports print it. */
export const IMPORTANCES = ['essentiel', 'tres-important', 'important', 'complementaire'] as const;
export type Importance = (typeof IMPORTANCES)[number];

export interface Critere {
  /** « Résultats académiques », « Savoir-être »… */
  readonly champ: string;
  /**
   * What the commission keeps, then what it reads to judge. When text alone cannot cut one from the other, `criteres`
   * holds both, whole, `elements` is `null` and `separation` says so.
   */
  readonly criteres: string;
  readonly elements: string | null;
  readonly separation: 'exacte' | 'incertaine';
  /** `null` when the printed words are none of the known ones; `libelleImportance` keeps them. */
  readonly importance: Importance | null;
  readonly libelleImportance: string;
  readonly repere: Repere;
}

export interface EdsSerie {
  /** « Générale », « STI2D »… */
  readonly serie: string;
  readonly eds: readonly string[];
}

export interface EdsPrisEnCompte {
  /** Answer to « Prenez-vous en compte… », `null` when the report does not say. */
  readonly prisEnCompte: boolean | null;
  /** Sentence about their weight, as printed. */
  readonly poids: string | null;
  readonly series: readonly EdsSerie[];
  readonly repere: Repere;
}

/** A text box of the report, quoted and attributed wherever it is shown. */
export interface TexteRapport {
  readonly blocs: readonly Bloc[];
  readonly repere: Repere;
}

/** A formation's public report. `null` sections were not in the document. */
export interface Rapport {
  readonly code: string;
  readonly origine: Origine;
  readonly session: number;
  /** Date of the data (ISO), `null` when not printed. */
  readonly dateDonnees: string | null;
  /** Label of the formation as printed: school, family and speciality. */
  readonly libelleFormation: string;
  readonly nomEtablissement: string;
  /** « BTS - Services - … » */
  readonly libelleVoeu: string;
  readonly groupes: readonly LigneGroupe[];
  readonly parSexe: readonly LigneSexe[];
  readonly parBacMention: readonly LigneBacMention[];
  readonly parProfil: readonly LigneProfil[];
  readonly parSpecialite: readonly TableSpecialite[];
  /** Population notes, as printed: what the tables count and what they leave out. */
  readonly notes: readonly { readonly table: string; readonly texte: string; readonly repere: Repere }[];
  readonly criteres: readonly Critere[];
  readonly eds: EdsPrisEnCompte | null;
  readonly eliminatoires: TexteRapport | null;
  readonly modalites: TexteRapport | null;
  readonly traitementAlgorithmique: TexteRapport | null;
  readonly conseils: TexteRapport | null;
}
