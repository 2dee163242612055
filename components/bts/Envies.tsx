'use client';

import { PageLink } from '@/components/ui/PageLink';
import { capital } from '@/components/ui/wording';
import { formatEntier } from '@/lib/domain/nombres';
import { roseUrl } from '@/lib/search/rose/adresse';
import { toggled } from '@/lib/search/rose/choix';
import type { CriteresRose } from '@/lib/search/rose/criteres';
import type { InteretCompte } from '@/lib/views/rose';

interface EnviesProps {
  readonly criteres: CriteresRose;
  readonly interets: readonly InteretCompte[];
}

/** What one likes, in the words of ONISEP's sheets of jobs: each a link that adds it. Several may be chosen. */
export function Envies({ criteres, interets }: EnviesProps) {
  return (
    <ul className="grid gap-x-6 sm:grid-cols-2">
      {interets
        .filter(({ isChosen }) => !isChosen)
        .map(({ id, libelle, diplomes }) => (
          <li key={id} className="border-b border-rule">
            {diplomes === 0 ? (
              <span className="flex min-h-11 items-center justify-between gap-3 py-1 text-ink-soft">
                {capital(libelle)} <span className="text-sm">0</span>
              </span>
            ) : (
              <PageLink
                href={roseUrl({ ...criteres, interets: toggled(criteres.interets, id) })}
                scroll={false}
                className="flex min-h-11 items-center justify-between gap-3 py-1 no-underline hover:underline"
              >
                {capital(libelle)}
                <span className="text-sm text-ink-soft">
                  {formatEntier(diplomes)} <span className="sr-only">BTS</span>
                </span>
              </PageLink>
            )}
          </li>
        ))}
    </ul>
  );
}
