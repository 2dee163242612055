import { PageLink } from '@/components/ui/PageLink';
import { WindRose } from '@/components/ui/WindRose';
import { ListeLink } from '@/components/voeux/ListeLink';
import { DemonstrationBanner } from './DemonstrationBanner';

/** `wide`: left to the footer on a small screen, where the banner must stay on one line. */
const PLACES = [
  { href: '/recherche', label: 'Formations', wide: false },
  { href: '/methode', label: 'Lire les chiffres', wide: false },
  { href: '/fiabilite', label: 'Fiabilité', wide: true },
  { href: '/donnees', label: 'Données', wide: false },
] as const;

/** Banner landmark of every page; the demonstration is announced in it, before anything else. */
export function SiteHeader({ demonstration }: { readonly demonstration: boolean }) {
  return (
    <header className="border-b border-rule">
      {demonstration ? <DemonstrationBanner /> : null}
      <div className="no-print mx-auto flex max-w-page flex-wrap items-center gap-x-8 gap-y-1 px-4 py-3 sm:px-6">
        <PageLink
          href="/"
          className="inline-flex min-h-11 items-center gap-2.5 text-lg font-bold text-ink no-underline"
        >
          <WindRose className="size-7 text-accent" />
          Rose des vœux
        </PageLink>
        <nav aria-label="Navigation principale" className="-mx-2">
          <ul className="flex flex-wrap">
            {PLACES.map(({ href, label, wide }) => (
              <li key={href} className={wide ? 'hidden sm:block' : undefined}>
                <PageLink
                  href={href}
                  className="inline-flex min-h-11 items-center px-2 text-sm text-ink hover:underline not-hover:no-underline"
                >
                  {label}
                </PageLink>
              </li>
            ))}
            <li>
              <ListeLink className="inline-flex min-h-11 items-center px-2 text-sm font-bold text-ink hover:underline not-hover:no-underline" />
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
