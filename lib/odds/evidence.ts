import type { Bac } from '@/lib/domain/bac';
import type { Population } from '@/lib/domain/effectifs';
import type { Mention } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import type { Rate } from '@/lib/domain/rate';
import type { Origine } from '@/lib/domain/source';
import type { Mesure, Niveau, RaisonIndisponible } from './mesures';

/** Whom a row of a report counts. */
type SujetRapport =
  /** A bac × mention within a group, all profiles together. */
  | { readonly de: 'mention'; readonly bac: Bac; readonly mention: Mention; readonly groupe: string }
  /** A bac within a group, all mentions together. */
  | { readonly de: 'bac'; readonly bac: Bac; readonly groupe: string }
  /** A profile within a group, all bacs of the group together. */
  | { readonly de: 'profil'; readonly profil: Profil; readonly groupe: string; readonly bac: Bac }
  /** A whole group. */
  | { readonly de: 'groupe'; readonly groupe: string; readonly bac: Bac }
  /** Every group together. */
  | { readonly de: 'formation' };

/** Whom a row of the open data counts. */
type SujetDonneesOuvertes =
  | { readonly de: 'population'; readonly population: Population }
  /** Every candidate of the formation, néobachelier or not. */
  | { readonly de: 'candidats' };

/** What each measure has of its own. */
interface ParMesure {
  readonly 'en-position': {
    readonly sujet: SujetRapport;
    readonly evidence: { readonly groupe: string | null };
  };
  readonly 'proposition-recue': {
    readonly sujet: SujetDonneesOuvertes;
    /** `null` for the row of all candidates. */
    readonly evidence: { readonly population: Population | null };
  };
}

/** Whom a counted row counts. */
export type Sujet<M extends Mesure = Mesure> = ParMesure[M]['sujet'];

/**
 * One row of a document, its three counts known: confirmés ≥ classés ≥ obtenus ≥ 0. What `obtenus` counts is the measure's, in the type: a number
 * of proposals never stands for a number of candidates in position.
 */
export interface LigneComptee<M extends Mesure = Mesure> {
  readonly mesure: M;
  readonly sujet: Sujet<M>;
  readonly session: number;
  /** Table or columns, as the document names them. */
  readonly table: string;
  readonly origine: Origine;
  readonly confirmes: number;
  readonly classes: number;
  /** In position (report), or min(propositions, classés) (open data). */
  readonly obtenus: number;
}

/** What must be said beside a figure, as a key and its numbers; lib/phrases/avis.ts has the words. */
export type Avis =
  | { readonly cle: 'mesure-en-position' }
  | { readonly cle: 'mesure-proposition-recue' }
  /** Share of the admis who were so in the phase complémentaire. */
  | { readonly cle: 'part-complementaire'; readonly part: Rate }
  | { readonly cle: 'propositions-plafonnees'; readonly propositions: number; readonly classes: number }
  | { readonly cle: 'classes-plafonnes'; readonly classes: number; readonly confirmes: number }
  | { readonly cle: 'hors-terminale' }
  | { readonly cle: 'tous-bacs'; readonly session: number }
  | { readonly cle: 'mention-repere' }
  /** `citee`: the mention's row is the one that the sentence quotes; else it stands beside, and the profile's is quoted. */
  | { readonly cle: 'mention-tous-profils'; readonly citee: boolean }
  | { readonly cle: 'mention-inconnue' }
  /** `vide`: a row is published, and counts nobody. */
  | { readonly cle: 'mention-absente'; readonly bac: Bac; readonly mention: Mention; readonly vide: boolean }
  | { readonly cle: 'felicitations-avec-tb' }
  /** The open data count by bac, never by mention: the mentions of the admis tilt the figure. */
  | { readonly cle: 'mentions-des-admis' }
  /** Profile and mention combined from their two tables: no row counts it. */
  | { readonly cle: 'combinaison-estimee' }
  /** No row counts this mention: the other mentions' ladder gives the figure. */
  | { readonly cle: 'mention-par-echelle' }
  | { readonly cle: 'profil-absent'; readonly profil: Profil }
  | { readonly cle: 'groupe-ambigu' }
  | { readonly cle: 'groupe-sans-bac'; readonly bac: Bac; readonly groupe: string }
  | { readonly cle: 'mise-a-niveau-obligatoire'; readonly bac: Bac }
  | { readonly cle: 'mise-a-niveau-selon-serie'; readonly bac: Bac }
  | { readonly cle: 'absente-depuis'; readonly session: number };

/** Counted rows of one measure that answer for a class of candidates. */
export type EvidenceDe<M extends Mesure> = {
  readonly kind: 'comptee';
  readonly mesure: M;
  readonly session: number;
  readonly niveau: Niveau;
  /** The first is the row that the sentence quotes. */
  readonly lignes: readonly [LigneComptee<M>, ...LigneComptee<M>[]];
  readonly avis: readonly Avis[];
} & ParMesure[M]['evidence'];

/** Rows of a report. */
export type EvidenceRapport = EvidenceDe<'en-position'>;

/** The row of the open data. */
export type EvidenceDonneesOuvertes = EvidenceDe<'proposition-recue'>;

export type EvidenceComptee = EvidenceRapport | EvidenceDonneesOuvertes;

/** Why nothing can be said, with what the sentence needs. */
export interface Absence {
  readonly kind: 'absence';
  readonly raison: RaisonIndisponible;
  readonly session: number | null;
  /** Of whom nothing is counted; a mention: none of a report's rows counts it apart. */
  readonly sujet: Sujet | null;
  /** For `acces-conditionne`: the sheet makes a mise à niveau compulsory; else nobody of this bac applies anywhere. */
  readonly miseANiveau: boolean;
}

/** The counted rows that answer for a candidate in a formation, before any arithmetic; or the reason why there are none. */
export type Evidence = EvidenceComptee | Absence;
