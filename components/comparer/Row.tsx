import type { ReactNode } from 'react';
import { PageLink } from '@/components/ui/PageLink';
import { unbroken } from '@/components/ui/wording';
import './comparaison.css';
import type { Colonne } from './colonnes';

/** Roles that the elements have already: a browser may forget them where the style lays a table out as a grid, on a phone. */
const ROLES = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

interface CotesProps {
  /** Names the table to assistive tools. */
  readonly label: string;
  readonly colonnes: readonly Colonne[];
  /** Address of what a name leads to; without one the names are plain. */
  readonly href?: (colonne: Colonne) => string;
  readonly children: ReactNode;
}

/** The formations side by side: a column each on a phone too, their names at the top of the screen as long as the table is in sight. */
export function Cotes({ label, colonnes, href, children }: CotesProps) {
  return (
    <table {...ROLES.table} className={`comparaison comparaison-${colonnes.length}`} aria-label={label}>
      <thead {...ROLES.rowgroup}>
        <tr {...ROLES.row}>
          <td {...ROLES.cell} />
          {colonnes.map((colonne) => {
            const { code } = colonne.comparee.resume;
            const nom = <span className="line-clamp-4">{unbroken(colonne.nom)}</span>;
            return (
              <th key={code} {...ROLES.columnheader} scope="col">
                {href === undefined ? nom : <PageLink href={href(colonne)}>{nom}</PageLink>}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody {...ROLES.rowgroup}>{children}</tbody>
    </table>
  );
}

interface LabelProps {
  readonly label: ReactNode;
  /** Under the label, in few words: what is counted. */
  readonly tag?: ReactNode;
}

function Label({ label, tag }: LabelProps) {
  return (
    <th {...ROLES.rowheader} scope="row">
      {label}
      {tag === undefined ? null : <span className="comparaison-suite">{tag}</span>}
    </th>
  );
}

interface RowProps extends LabelProps {
  readonly colonnes: readonly Colonne[];
  /** `null`: nothing to say, which the label explains. */
  readonly cell: (colonne: Colonne, index: number) => ReactNode;
}

/** One row: a cell for each formation. */
export function Row({ label, tag, colonnes, cell }: RowProps) {
  return (
    <tr {...ROLES.row}>
      <Label label={label} tag={tag} />
      {colonnes.map((colonne, index) => (
        <td key={colonne.comparee.resume.code} {...ROLES.cell}>
          {cell(colonne, index) ?? '–'}
        </td>
      ))}
    </tr>
  );
}

/** A row about all the formations at once. */
export function WholeRow({
  label,
  tag,
  colonnes,
  children,
}: LabelProps & { readonly colonnes: readonly Colonne[]; readonly children: ReactNode }) {
  return (
    <tr {...ROLES.row}>
      <Label label={label} tag={tag} />
      <td {...ROLES.cell} colSpan={colonnes.length}>
        {children}
      </td>
    </tr>
  );
}

/** A row of blank cells, for a pen: on paper alone. */
export function BlankRow({ label, colonnes }: LabelProps & { readonly colonnes: readonly Colonne[] }) {
  return (
    <tr className="comparaison-a-remplir">
      <th scope="row">{label}</th>
      {colonnes.map(({ comparee }) => (
        <td key={comparee.resume.code} />
      ))}
    </tr>
  );
}

/** What stands for all the formations of a comparison: « Les deux », « Les trois ». */
export const tous = (colonnes: readonly Colonne[]) => `les ${['deux', 'trois', 'quatre'][colonnes.length - 2]}`;
