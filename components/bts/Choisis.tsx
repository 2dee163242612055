import { PageLink } from '@/components/ui/PageLink';
import { capital } from '@/components/ui/wording';
import { roseUrl } from '@/lib/search/rose/adresse';
import type { Choisi } from '@/lib/views/rose';

interface ChoisisProps {
  readonly choisis: readonly Choisi[];
  readonly effacerHref: string;
}

/** What narrows the index, each with the link that takes it off; « back » brings it back. A sheet of paper says it too. */
export function Choisis({ choisis, effacerHref }: ChoisisProps) {
  if (choisis.length === 0) return null;
  return (
    <ul aria-label="Choisi" className="flex flex-wrap gap-2">
      {choisis.map(({ libelle, sans }) => (
        <li key={libelle}>
          <PageLink href={roseUrl(sans)} scroll={false} aria-current="true" className="chip min-h-11">
            <span className="sr-only">Retirer </span>
            {capital(libelle)}
            <svg viewBox="0 0 12 12" aria-hidden="true" className="no-print size-3 stroke-current" strokeWidth="1.5">
              <path d="m2 2 8 8m0-8-8 8" />
            </svg>
          </PageLink>
        </li>
      ))}
      {choisis.length < 2 ? null : (
        <li className="no-print">
          <PageLink href={effacerHref} scroll={false} className="inline-flex min-h-11 items-center px-2 text-sm">
            Tout effacer
          </PageLink>
        </li>
      )}
    </ul>
  );
}
