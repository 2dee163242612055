'use client';

import { usePathname } from 'next/navigation';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { LISTE_VIDE } from '@/lib/device/liste';
import { useAvis, useListe } from './useListe';

/** The list from every page, with its number. The number is only known on the device: its room is kept, nothing moves when it comes. */
export function ListeLink({ className }: { readonly className?: string }) {
  const liste = useListe()?.value ?? LISTE_VIDE;
  const avis = useAvis();
  const total = liste.items.length;
  return (
    <>
      <PersonneLink
        href="/voeux"
        sinon={liste.candidat}
        className={className}
        aria-current={usePathname() === '/voeux' ? 'page' : undefined}
      >
        Ma liste
        <span className={`ms-1 inline-block min-w-[3ch] ${total === 0 ? 'invisible' : ''}`}>({total})</span>
      </PersonneLink>
      <span role="status" className="sr-only">
        {avis?.phrase}
      </span>
    </>
  );
}
