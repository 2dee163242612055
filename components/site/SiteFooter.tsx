import { PageLink } from '@/components/ui/PageLink';

export function SiteFooter() {
  return (
    <footer className="mt-20 border-t border-rule text-sm text-ink-soft">
      <div className="mx-auto grid max-w-page gap-3 px-4 py-8 sm:px-6">
        <p className="max-w-prose">
          Ce qui est arrivé aux candidats des sessions passées, compté et sourcé. Ce n’est ni une promesse, ni un avis
          sur un dossier. La procédure et les vœux se font sur{' '}
          <a href="https://www.parcoursup.fr/" rel="noreferrer external">
            Parcoursup
          </a>
          .
        </p>
        <p className="max-w-prose">
          Aucun compte, aucun cookie, aucune requête vers un tiers. Ce que tu cherches n’est pas enregistré.
        </p>
        <nav aria-label="Pied de page" className="no-print">
          <ul className="-mx-2 flex flex-wrap">
            {[
              { href: '/donnees', label: 'Sources et licences' },
              { href: '/methode', label: 'Lire les chiffres' },
              { href: '/glossaire', label: 'Glossaire' },
              { href: '/fiabilite', label: 'Ces chiffres se sont-ils vérifiés ?' },
              { href: '/api', label: 'API' },
            ].map(({ href, label }) => (
              <li key={href}>
                <PageLink href={href} className="inline-flex min-h-11 items-center px-2">
                  {label}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
