'use client';

import type { Lieu } from '@/lib/search/resultats';
import { roseUrl } from '@/lib/search/rose/adresse';
import type { CriteresRose } from '@/lib/search/rose/criteres';
import type { LigneRose } from '@/lib/views/rose';
import { LigneDiplome } from './LigneDiplome';

interface ListeDiplomesProps {
  readonly lignes: readonly LigneRose[];
  readonly lieu: Extract<Lieu, { kind: 'trouve' }> | null;
  readonly criteres: CriteresRose;
  readonly page: number;
}

/** A page of the index. It is given to the browser as data, a third of what its markup weighs; the same markup comes from the server. */
export function ListeDiplomes({ lignes, lieu, criteres, page }: ListeDiplomesProps) {
  const hrefOf = (ouvert: string | null) => roseUrl(criteres, { page, ouvert });
  return (
    <ul className="border-t border-rule">
      {lignes.map((ligne) => (
        <LigneDiplome
          key={ligne.code}
          ligne={ligne}
          lieu={lieu}
          recherche={criteres.recherche}
          basculeHref={hrefOf(ligne.ecoles === null ? ligne.code : null)}
        />
      ))}
    </ul>
  );
}
