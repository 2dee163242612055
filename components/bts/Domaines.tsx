'use client';

import { PageLink } from '@/components/ui/PageLink';
import { formatEntier } from '@/lib/domain/nombres';
import { roseUrl } from '@/lib/search/rose/adresse';
import { toggled } from '@/lib/search/rose/choix';
import type { CriteresRose } from '@/lib/search/rose/criteres';
import type { DomaineCompte } from '@/lib/views/rose';
import { RoseDomaines } from './RoseDomaines';

interface DomainesProps {
  readonly criteres: CriteresRose;
  readonly domaines: readonly DomaineCompte[];
}

/** The domains that BTS belong to: a rose where there is room for one, else a list. */
export function Domaines({ criteres, domaines }: DomainesProps) {
  const hrefOf = (id: string) => roseUrl({ ...criteres, domaines: toggled(criteres.domaines, id) });
  const offered = domaines.filter(({ isChosen, diplomes }) => !isChosen && diplomes > 0);
  return (
    <>
      <RoseDomaines domaines={offered} hrefOf={hrefOf} />
      <ul className="flex flex-wrap gap-2 lg:hidden">
        {offered.map(({ id, libelle, diplomes }) => (
          <li key={id}>
            <PageLink href={hrefOf(id)} scroll={false} className="chip min-h-11">
              {libelle} <span className="text-ink-soft">{formatEntier(diplomes)}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}
