'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { PageLink } from '@/components/ui/PageLink';
import { candidatQuery, LISTE_VIDE } from '@/lib/device/liste';
import { personneQuery, withPersonne } from '@/lib/device/personne';
import { useAvis, useListe } from './useListe';

/** The list from every page, with its number. The number is only known on the device: its room is kept, nothing moves when it comes. */
export function ListeLink({ className }: { readonly className?: string }) {
  const liste = useListe()?.value ?? LISTE_VIDE;
  const avis = useAvis();
  const query = useSearchParams().toString();
  // The address first: its person and place; else the list's own person.
  const personne = candidatQuery(query) === '' ? liste.candidat : personneQuery(query);
  const total = liste.items.length;
  return (
    <>
      <PageLink
        href={withPersonne('/voeux', personne)}
        className={className}
        aria-current={usePathname() === '/voeux' ? 'page' : undefined}
      >
        Ma liste
        <span className={`ms-1 inline-block min-w-[3ch] ${total === 0 ? 'invisible' : ''}`}>({total})</span>
      </PageLink>
      <span role="status" className="sr-only">
        {avis?.phrase}
      </span>
    </>
  );
}
