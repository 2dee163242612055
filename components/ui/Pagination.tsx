import { PersonneLink } from '@/components/ui/PersonneLink';
import { formatEntier } from '@/lib/domain/nombres';

interface PaginationProps {
  /** « Pages de résultats » */
  readonly label: string;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}

/** First, last, and the neighbours of the current page: at most seven links. */
function shownPages(page: number, pages: number): number[] {
  return [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, pages])].filter(
    (one) => one >= 1 && one <= pages,
  );
}

const LINK =
  'inline-flex min-h-11 min-w-11 items-center justify-center rounded-md px-2 text-sm no-underline hover:bg-accent-wash';

export function Pagination({ label, page, pages, href }: PaginationProps) {
  if (pages < 2) return null;
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap items-center gap-1">
        {page > 1 ? (
          <li>
            <PersonneLink href={href(page - 1)} rel="prev" className={LINK}>
              Précédente
            </PersonneLink>
          </li>
        ) : null}
        {shownPages(page, pages).map((one, index, all) => (
          <li key={one} className="flex items-center">
            {index > 0 && one - (all[index - 1] ?? one) > 1 ? (
              <span aria-hidden="true" className="px-1 text-ink-soft">
                …
              </span>
            ) : null}
            {one === page ? (
              <span aria-current="page" className={`${LINK} rounded-none! border-b-2 border-data-b font-bold`}>
                <span className="sr-only">Page </span>
                {formatEntier(one)}
              </span>
            ) : (
              <PersonneLink href={href(one)} className={LINK}>
                <span className="sr-only">Page </span>
                {formatEntier(one)}
              </PersonneLink>
            )}
          </li>
        ))}
        {page < pages ? (
          <li>
            <PersonneLink href={href(page + 1)} rel="next" className={LINK}>
              Suivante
            </PersonneLink>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
