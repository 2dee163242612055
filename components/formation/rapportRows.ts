import { NOT_PUBLISHED, publishedPercent } from '@/components/ui/wording';
import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import type { Cellule } from '@/lib/domain/rapport';
import { shareOf } from '@/lib/domain/rate';
import type { Repere } from '@/lib/domain/source';
import type { LignesDocument } from '@/lib/views/lignesDocument';
import type { ComptesSection } from './ComptesTable';

export interface RapportRow extends Cellule {
  readonly label: string;
  readonly repere: Repere;
  /** Share of the accepted as printed, in percent. */
  readonly pourcentage?: number | null;
  readonly total?: boolean;
  /** The row that counts candidates like the one who reads. */
  readonly own?: boolean;
}

/** Rows under one heading of the table: a ranking group, a bac. */
export interface RapportRows {
  readonly heading: string | null;
  readonly rows: readonly RapportRow[];
}

/** Heads of the columns of a report's table, after that of its rows. */
export const COLONNES_RAPPORT = ['Confirmés', 'Classés', 'En position', 'Part en position', 'Ont accepté'];

/** A count as a table shows it. */
export const countOf = (value: number | null) => (value === null ? NOT_PUBLISHED : formatEntier(value));

function rateOf({ appeles, confirmes }: Cellule): string {
  if (appeles === null || confirmes === null) return NOT_PUBLISHED;
  // A rate over nobody is not zero: there is none.
  return confirmes === 0 ? 'aucun candidat' : formatPourcentage(shareOf(appeles, confirmes));
}

function acceptedOf({ acceptes, pourcentage }: RapportRow): string {
  return pourcentage == null ? countOf(acceptes) : `${countOf(acceptes)} (${publishedPercent(pourcentage)})`;
}

/** The rows of a report as its tables show them: the four counts as printed, and the share in position. */
export function toComptes(
  sections: readonly RapportRows[],
  { cleOf }: Pick<LignesDocument, 'cleOf'>,
): readonly ComptesSection[] {
  return sections.map(({ heading, rows }) => ({
    heading,
    rows: rows.map((row) => {
      const cle = cleOf(row.repere);
      return {
        label: row.label,
        cells: [countOf(row.confirmes), countOf(row.classes), countOf(row.appeles), rateOf(row), acceptedOf(row)],
        ...(cle === null ? {} : { cle }),
        ...(row.total ? { total: true } : {}),
        ...(row.own ? { own: true } : {}),
      };
    }),
  }));
}
