import { PageLink } from '@/components/ui/PageLink';
import { counted } from '@/components/ui/wording';
import type { ActiveFilter } from './activeFilters';
import { rechercheUrl } from './urls';

interface NoResultProps {
  /** Filters in force, with the number of formations that the search gives without each. */
  readonly relaxations: readonly { readonly filter: ActiveFilter; readonly total: number }[];
}

/** Nothing matches: says which filter to leave out, and what that gives. Nothing was missing, nothing failed. */
export function NoResult({ relaxations }: NoResultProps) {
  const useful = relaxations.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total);
  return (
    <div className="grid max-w-prose gap-4">
      {useful.length > 0 ? (
        <>
          <p>En retirant un seul filtre :</p>
          <ul className="grid gap-1">
            {useful.map(({ filter, total }) => (
              <li key={filter.label}>
                <PageLink href={rechercheUrl(filter.without)} className="inline-flex min-h-11 items-center">
                  Sans le filtre {filter.label} – {counted(total, 'formation', 'formations')}
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          Aucun filtre ne suffit à lui seul à tout écarter.{' '}
          <PageLink href="/recherche">Repartir de toutes les formations</PageLink>.
        </p>
      )}
    </div>
  );
}
