'use client';

import { DataTable } from '@/components/ui/DataTable';
import { PageLink } from '@/components/ui/PageLink';

export interface ComptesRow {
  readonly label: string;
  /** Names the row of the document; left out where it has none. */
  readonly cle?: string;
  /** One a column, as they are shown. */
  readonly cells: readonly string[];
  readonly total?: boolean;
  /** The row that counts candidates like the one who reads. */
  readonly own?: boolean;
}

/** Rows under one heading of the table: a ranking group, a bac. */
export interface ComptesSection {
  readonly heading: string | null;
  readonly rows: readonly ComptesRow[];
}

export interface ComptesTableProps {
  readonly id: string;
  readonly caption: string;
  /** Heading of the first column, then of the others. */
  readonly columns: readonly string[];
  readonly sections: readonly ComptesSection[];
  readonly note: string;
  /** Of the address of a row of the document, what stands before its key and after it. */
  readonly racine: string;
  readonly suite: string;
}

/** The class of a row, none where it needs none: a table writes it for each. */
function lookOf({ total, own }: ComptesRow): { className?: string } {
  const look = [total ? 'total' : '', own ? 'own' : ''].join(' ').trim();
  return look === '' ? {} : { className: look };
}

/**
 * A table of counts; the name of a row leads to its place in the document. It runs in the browser too because its rows are a fifth of its markup, which
 * a part that does not run there would be sent twice as.
 */
export function ComptesTable({ id, caption, columns, sections, note, racine, suite }: ComptesTableProps) {
  return (
    <DataTable pinned id={id} caption={caption} note={<p>{note}</p>}>
      <thead>
        <tr>
          {columns.map((column) => (
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
              <th scope="rowgroup" colSpan={columns.length}>
                {heading}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={`${row.label}${row.total ? '-total' : ''}`} {...lookOf(row)}>
              <th scope="row">
                {row.cle === undefined ? (
                  row.label
                ) : (
                  <PageLink href={`${racine}${row.cle}${suite}`} scroll={false}>
                    {row.label}
                  </PageLink>
                )}
                {row.own ? ' (ta ligne)' : null}
              </th>
              {row.cells.map((cell, column) => (
                <td key={columns[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}
