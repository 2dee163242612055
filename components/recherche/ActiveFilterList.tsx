import { PageLink } from '@/components/ui/PageLink';
import type { ActiveFilter } from './activeFilters';
import { rechercheUrl } from './urls';

/** The filters in force, each with the link that removes it. */
export function ActiveFilterList({ filters }: { readonly filters: readonly ActiveFilter[] }) {
  if (filters.length === 0) return null;
  return (
    <ul aria-label="Filtres appliqués" className="no-print flex flex-wrap gap-2">
      {filters.map(({ label, without }) => (
        <li key={label}>
          <PageLink
            href={rechercheUrl(without)}
            className="inline-flex min-h-9 items-center gap-2 rounded-md border border-edge px-3 text-sm text-ink no-underline hover:bg-paper-sunk"
          >
            <span className="sr-only">Retirer le filtre </span>
            {label}
            <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 stroke-current" strokeWidth="1.5">
              <path d="m2 2 8 8m0-8-8 8" />
            </svg>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
