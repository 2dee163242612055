'use client';

import type { ReactNode } from 'react';
import { ListeLink } from '@/components/keep/ListeLink';
import { Qui } from '@/components/profil/Qui';
import { Late } from '@/components/ui/Late';
import { PageLink } from '@/components/ui/PageLink';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { WindRose } from '@/components/ui/WindRose';
import { NavLink } from './NavLink';

const PLACES = [
  { href: '/bts', label: 'Les BTS' },
  { href: '/recherche', label: 'Formations' },
  { href: '/comparer', label: 'Comparer' },
  { href: '/methode', label: 'Lire les chiffres' },
  { href: '/fiabilite', label: 'Fiabilité' },
  { href: '/donnees', label: 'Données' },
] as const;

/**
 * Banner landmark of every page; what is announced stands in it before anything else. On a small screen the places
 * are behind one button, which needs no script; where popovers are not known, they stand open. Like the foot, a component of the browser too: what is
 * the same on every page is then in no page's payload.
 */
export function SiteHeader({ banner }: { readonly banner: ReactNode }) {
  return (
    <header>
      {banner}
      <p className="mx-auto hidden max-w-page px-4 text-[8.5pt] text-ink-soft sm:px-6 print:block">
        Rose des vœux : ce qui est arrivé aux candidats des sessions passées, compté et sourcé.
      </p>
      <div className="no-print mx-auto flex min-h-14 max-w-page items-center gap-x-0.5 px-4 sm:gap-x-3 sm:px-6 lg:min-h-17">
        <PersonneLink
          href="/"
          className="me-auto inline-flex min-h-11 items-center gap-2 whitespace-nowrap font-extrabold tracking-tight text-ink no-underline sm:gap-2.5 sm:text-lg"
        >
          <WindRose className="size-7 shrink-0 sm:size-8 text-accent" />
          <span className="max-[22rem]:sr-only">Rose des vœux</span>
        </PersonneLink>
        <nav id="menu" popover="auto" className="site-nav" aria-label="Navigation principale">
          <ul>
            {PLACES.map((place) => (
              <li key={place.href}>
                <NavLink {...place} />
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="action action-quiet mt-2 w-full lg:hidden"
            popoverTarget="menu"
            popoverTargetAction="hide"
          >
            Fermer
          </button>
        </nav>
        <Late
          fallback={
            <PageLink href="/voeux" className="site-link whitespace-nowrap">
              Ma liste <span className="inline-block min-w-[3ch]" />
            </PageLink>
          }
        >
          <ListeLink className="site-link whitespace-nowrap" />
        </Late>
        <button type="button" className="action action-quiet action-small min-h-11 lg:hidden" popoverTarget="menu">
          Menu
        </button>
      </div>
      <Qui />
      <div className="limb no-print" />
    </header>
  );
}
