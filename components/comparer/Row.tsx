import type { ReactNode } from 'react';
import { Sign } from '@/components/ui/Sign';
import type { EtatLigne } from '@/lib/views/lignesComparaison';
import type { Colonne } from './colonnes';

/**
 * Roles that the elements have already: a browser may forget them where the style lays a table out as blocks, on a phone.
 */
export const ROLES = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

interface RowProps {
  readonly label: ReactNode;
  readonly etat: EtatLigne;
  /** Under the label, in few words: why nothing stands out, what is counted. */
  readonly tag?: string;
  /** The row of who the comparison describes. */
  readonly own?: boolean;
  /** Sentences and lists, which need the whole width of a phone. */
  readonly large?: boolean;
  /** Too long for two sheets of paper. */
  readonly screenOnly?: boolean;
  readonly colonnes: readonly Colonne[];
  /** `null`: nothing to say, which the heading of the rows explains; the phone leaves it out. */
  readonly cell: (colonne: Colonne, index: number) => ReactNode;
}

/** One row: its four cells, or one for all when they hold the same value. */
export function Row({ label, etat, tag, own = false, large = false, screenOnly = false, colonnes, cell }: RowProps) {
  const [first] = colonnes;
  if (first === undefined) return null;
  return (
    <tr {...ROLES.row} className={`${etat} ${own ? 'own' : ''} ${screenOnly ? 'no-print' : ''}`}>
      <th {...ROLES.rowheader} scope="row">
        {etat === 'differe' ? (
          <>
            <Sign of="differe" /> <span className="sr-only">Diffère : </span>
          </>
        ) : null}
        {label}
        {tag === undefined ? null : (
          <span className="comparaison-suite block text-xs font-normal text-ink-soft">{tag}</span>
        )}
      </th>
      {etat === 'identique' ? (
        <td {...ROLES.cell} colSpan={colonnes.length}>
          {colonnes.length === 2 ? 'Les deux\u00a0: ' : `Les ${colonnes.length}\u00a0: `}
          {cell(first, 0)}
        </td>
      ) : (
        colonnes.map((colonne, index) => {
          const content = cell(colonne, index);
          return (
            <td
              key={colonne.comparee.resume.code}
              {...ROLES.cell}
              className={`case ${large ? 'case-large' : ''} ${content === null ? 'case-vide' : ''}`}
            >
              <span aria-hidden="true" className="comparaison-nom">
                {colonne.lettre}. {colonne.nom}
              </span>
              <div>{content ?? '–'}</div>
            </td>
          );
        })
      )}
    </tr>
  );
}

/** A row about all the formations at once. */
export function WholeRow({
  label,
  columns,
  children,
}: {
  readonly label: string;
  readonly columns: number;
  readonly children: ReactNode;
}) {
  return (
    <tr {...ROLES.row}>
      <th {...ROLES.rowheader} scope="row">
        {label}
      </th>
      <td {...ROLES.cell} colSpan={columns}>
        {children}
      </td>
    </tr>
  );
}

interface GroupProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly columns: number;
  readonly children: ReactNode;
}

/** Rows about one thing, under their heading. */
export function Group({ title, lead, columns, children }: GroupProps) {
  return (
    <tbody {...ROLES.rowgroup}>
      <tr {...ROLES.row} className="comparaison-groupe">
        <th {...ROLES.rowheader} scope="rowgroup" colSpan={columns + 1}>
          {/* biome-ignore lint/a11y/useSemanticElements: a header cell holds no heading element (HTML, « th »). */}
          <span role="heading" aria-level={2} className="comparaison-titre block text-lg">
            {title}
          </span>
          {lead === undefined ? null : (
            <div className="max-w-prose font-normal text-ink-soft print:max-w-none">{lead}</div>
          )}
        </th>
      </tr>
      {children}
    </tbody>
  );
}
