'use client';

import { PersonneLink } from '@/components/ui/PersonneLink';

const GROUPS = [
  {
    title: 'Choisir',
    places: [
      { href: '/', label: 'Mon profil' },
      { href: '/bts', label: 'La rose des BTS' },
      { href: '/recherche', label: 'Toutes les formations' },
      { href: '/comparer', label: 'Comparer des formations' },
      { href: '/voeux', label: 'Ma liste de vœux' },
      { href: '/attente', label: 'Ma place en liste d’attente' },
      { href: '/seance', label: 'Professeurs, conseillers : la séance' },
    ],
  },
  {
    title: 'Comprendre',
    places: [
      { href: '/methode', label: 'Lire les chiffres' },
      { href: '/glossaire', label: 'Glossaire' },
      { href: '/fiabilite', label: 'Ces chiffres se sont-ils vérifiés ?' },
    ],
  },
  {
    title: 'Vérifier',
    places: [
      { href: '/donnees', label: 'Sources et licences' },
      { href: '/api', label: 'API' },
      { href: '/accessibilite', label: 'Accessibilité : partiellement conforme' },
    ],
  },
] as const;

/** Every place of the site, and what the site is and is not. */
export function SiteFooter() {
  return (
    <footer className="mt-20 bg-paper-sunk text-sm text-ink-soft print:mt-4 print:bg-paper print:text-[8.5pt]">
      <div className="limb no-print" />
      <div className="mx-auto grid max-w-page gap-x-12 gap-y-8 px-4 py-10 sm:px-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] print:py-2">
        <div className="grid content-start gap-3">
          <p className="max-w-prose print:max-w-none">
            Ce qui est arrivé aux candidats des sessions passées, compté et sourcé. Ce n’est ni une promesse, ni un avis
            sur un dossier. La procédure et les vœux se font sur{' '}
            <a href="https://www.parcoursup.fr/" rel="noreferrer external">
              Parcoursup
            </a>
            .
          </p>
          <p className="no-print max-w-prose">
            Aucun compte, aucun cookie, aucune requête vers un tiers. Ce que tu cherches n’est pas enregistré.
          </p>
        </div>
        <nav aria-label="Pied de page" className="no-print grid gap-x-6 gap-y-6 sm:grid-cols-3">
          {GROUPS.map(({ title, places }) => (
            <div key={title}>
              <p className="font-bold text-ink">{title}</p>
              <ul>
                {places.map(({ href, label }) => (
                  <li key={href}>
                    <PersonneLink href={href} className="inline-flex min-h-9 items-center py-1 text-ink-soft">
                      {label}
                    </PersonneLink>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </div>
    </footer>
  );
}
