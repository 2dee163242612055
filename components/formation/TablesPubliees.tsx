import { PageLink } from '@/components/ui/PageLink';
import type { TablePubliee } from './titresTables';

interface TablesPublieesProps {
  readonly tables: readonly TablePubliee[];
  /** Address of the formation's page of tables. */
  readonly href: string;
}

/** The tables that the documents publish of a formation, each with what it holds: they are a page of their own. */
export function TablesPubliees({ tables, href }: TablesPublieesProps) {
  return (
    <ul className="grid max-w-prose gap-x-8 sm:grid-cols-2">
      {tables.map(({ id, titre, etendue }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-2">
          <PageLink href={`${href}#${id}`} className="inline-flex min-h-11 items-center">
            {titre}
          </PageLink>
          <span className="text-sm text-ink-soft">{etendue}</span>
        </li>
      ))}
    </ul>
  );
}
