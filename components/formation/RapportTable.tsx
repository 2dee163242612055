import { DataTable } from '@/components/ui/DataTable';
import { PageLink } from '@/components/ui/PageLink';
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

export interface RapportTableProps {
  readonly id: string;
  readonly caption: string;
  /** Heading of the first column. */
  readonly dimension: string;
  readonly sections: readonly RapportRows[];
  readonly lignes: LignesDocument;
  readonly note: string;
}

const COLUMNS = ['Confirmés', 'Classés', 'En position', 'Part en position', 'Ont accepté'];

const count = (value: number | null) => (value === null ? NOT_PUBLISHED : formatEntier(value));

function rateOf({ appeles, confirmes }: Cellule): string {
  if (appeles === null || confirmes === null) return NOT_PUBLISHED;
  // A rate over nobody is not zero: there is none.
  return confirmes === 0 ? 'aucun candidat' : formatPourcentage(shareOf(appeles, confirmes));
}

function acceptedOf({ acceptes, pourcentage }: RapportRow): string {
  return pourcentage == null ? count(acceptes) : `${count(acceptes)} (${publishedPercent(pourcentage)})`;
}

function Row({ row, lignes }: { readonly row: RapportRow; readonly lignes: LignesDocument }) {
  const adresse = lignes.adresseOf(row.repere);
  const look = [row.total ? 'total' : '', row.own ? 'own' : ''].join(' ').trim();
  return (
    <tr {...(look === '' ? {} : { className: look })}>
      <th scope="row">
        {adresse === null ? (
          row.label
        ) : (
          <PageLink href={adresse} scroll={false}>
            {row.label}
          </PageLink>
        )}
        {row.own ? ' (ta ligne)' : null}
      </th>
      <td>{count(row.confirmes)}</td>
      <td>{count(row.classes)}</td>
      <td>{count(row.appeles)}</td>
      <td>{rateOf(row)}</td>
      <td>{acceptedOf(row)}</td>
    </tr>
  );
}

/**
 * One table of the report: the four counts of each row as printed and the share in position. The name of a row leads to its place in the document: one
 * column less to scroll, and a third of the markup.
 */
export function RapportTable({ id, caption, dimension, sections, lignes, note }: RapportTableProps) {
  return (
    <DataTable pinned id={id} caption={caption} note={<p>{note}</p>}>
      <thead>
        <tr>
          <th scope="col">{dimension}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {sections.map(({ heading, rows }) => (
        <tbody key={heading ?? ''}>
          {heading === null ? null : (
            <tr>
              <th scope="rowgroup" colSpan={COLUMNS.length + 1}>
                {heading}
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
