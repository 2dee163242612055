import type { Cellule } from '@/lib/domain/rapport';
import type { Repere } from '@/lib/domain/source';
import type { Rubrique, Tableau } from './rubriques';

/**
 * What both flows (text, PDF) are first read into, cells still as printed. What comes after (resolution of numbers,
 * checks, assembly) is common to both.
 */

/** One way to read the counts of a row. Text can leave several; a PDF's cells leave one. */
export interface Interpretation extends Cellule {
  readonly places: number | null;
  /** Digits that this reading gives back to the label: « option 2 ». */
  readonly suffixe: string;
}

/** One row of a table, its spanning cells resolved. */
export interface Rang {
  readonly tableau: Tableau;
  readonly jury: string;
  /** Empty in the table by speciality, which has none. */
  readonly groupe: string;
  /** As printed; empty where the table has no such column. */
  readonly libelleBac: string;
  /** Label of the row itself, as printed: « Féminin », « AB », « Total », a group, a speciality. */
  readonly etiquette: string;
  /** Empty when the counts cannot be read at all. */
  readonly interpretations: readonly Interpretation[];
  readonly pourcentage: number | null;
  /** The counts as printed, for messages. */
  readonly imprime: string;
  readonly repere: Repere;
}

/** A type of bac whose specialities are replaced by a note. */
export interface NoteSpecialite {
  readonly jury: string;
  readonly libelleBac: string;
  readonly note: string;
  readonly repere: Repere;
}

/** A row of the criteria table; `importance` as printed, empty when the row has none. */
export interface CritereBrut {
  readonly champ: string;
  readonly criteres: string;
  /** `null` when text does not tell the two columns apart. */
  readonly elements: string | null;
  readonly importance: string;
  readonly repere: Repere;
}

/** How a line follows the one before it: a new paragraph, the same one, or the same word. */
export type Lien = 'alinea' | 'suite' | 'colle';

export interface LigneProse {
  readonly texte: string;
  readonly lien: Lien;
  readonly repere: Repere;
}

/** A part of the report that is text, its heading taken off. */
export interface SectionProse {
  readonly rubrique: Rubrique;
  readonly titre: string;
  readonly repere: Repere;
  readonly lignes: readonly LigneProse[];
}

export interface FormationBrute {
  /** School, family and speciality, without the code. */
  readonly libelle: string;
  readonly code: string;
  readonly repere: Repere;
}

/** A row, or a criterion, that could not be taken apart for sure, with the reason. */
export interface RangRefuse {
  readonly message: string;
  readonly repere: Repere;
}

export interface RapportBrut {
  readonly formation: FormationBrute;
  readonly rangs: readonly Rang[];
  readonly notesSpecialite: readonly NoteSpecialite[];
  readonly criteres: readonly CritereBrut[];
  readonly refuses: readonly RangRefuse[];
  /** Rows kept, whose label may not be exact. */
  readonly incertains: readonly RangRefuse[];
  readonly sections: readonly SectionProse[];
  /** Sessions printed by running heads and feet. */
  readonly sessionsImprimees: readonly number[];
  /** Name under « Signature », to make sure that it is nowhere else; never stored. */
  readonly signataire: string | null;
}
