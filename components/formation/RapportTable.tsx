import type { ReactNode } from 'react';
import { RowLink } from '@/components/sources/RowLink';
import { DataTable } from '@/components/ui/DataTable';
import { NOT_PUBLISHED, publishedPercent } from '@/components/ui/wording';
import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import type { Cellule } from '@/lib/domain/rapport';
import { shareOf } from '@/lib/domain/rate';
import type { Repere } from '@/lib/domain/source';
import type { LignesDocument } from '@/lib/views/lignesDocument';

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

interface RapportTableProps {
  readonly id: string;
  readonly caption: string;
  /** Heading of the first column. */
  readonly dimension: string;
  readonly sections: readonly RapportRows[];
  readonly lignes: LignesDocument;
  readonly note?: ReactNode;
}

const COLUMNS = 6;

function Count({ value }: { readonly value: number | null }) {
  return value === null ? <span className="text-ink-soft">{NOT_PUBLISHED}</span> : formatEntier(value);
}

function Rate({ row }: { readonly row: Cellule }) {
  if (row.appeles === null || row.confirmes === null) return <span className="text-ink-soft">{NOT_PUBLISHED}</span>;
  // A rate over nobody is not zero: there is none.
  if (row.confirmes === 0) return <span className="text-ink-soft">aucun candidat</span>;
  return formatPourcentage(shareOf(row.appeles, row.confirmes));
}

function Row({ row, lignes }: { readonly row: RapportRow; readonly lignes: LignesDocument }) {
  return (
    <tr className={`${row.total ? 'total' : ''} ${row.own ? 'own' : ''}`}>
      <th scope="row">
        {row.label}
        {row.own ? <span className="font-normal text-ink"> (ta ligne)</span> : null}
      </th>
      <td className="number">
        <Count value={row.confirmes} />
      </td>
      <td className="number">
        <Count value={row.classes} />
      </td>
      <td className="number">
        <Count value={row.appeles} />
      </td>
      <td className="number">
        <Rate row={row} />
      </td>
      <td className="number">
        <Count value={row.acceptes} />
        {row.pourcentage === undefined || row.pourcentage === null ? null : (
          <span className="font-normal text-ink-soft"> ({publishedPercent(row.pourcentage)})</span>
        )}
      </td>
      <td className="number">
        <RowLink lignes={lignes} repere={row.repere} about={row.label} />
      </td>
    </tr>
  );
}

/** One table of the report: the four counts of each row as printed, the share in position, and the row's place. */
export function RapportTable({ id, caption, dimension, sections, lignes, note }: RapportTableProps) {
  return (
    <DataTable pinned id={id} caption={caption} note={note}>
      <thead>
        <tr>
          <th scope="col">{dimension}</th>
          <th scope="col" className="number">
            Confirmés
          </th>
          <th scope="col" className="number">
            Classés
          </th>
          <th scope="col" className="number">
            En position
          </th>
          <th scope="col" className="number">
            Part en position
          </th>
          <th scope="col" className="number">
            Ont accepté
          </th>
          <th scope="col" className="number">
            Source
          </th>
        </tr>
      </thead>
      {sections.map(({ heading, rows }) => (
        <tbody key={heading ?? ''}>
          {heading === null ? null : (
            <tr>
              <th scope="rowgroup" colSpan={COLUMNS + 1} className="pt-4 font-bold">
                <span className="sticky start-2 inline-block max-w-[70vw]">{heading}</span>
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row key={`${row.label}${row.total ? '-total' : ''}`} row={row} lignes={lignes} />
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}
