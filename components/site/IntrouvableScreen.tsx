'use client';

import { PersonneLink } from '@/components/ui/PersonneLink';
import { Screen } from '@/components/ui/Screen';

/**
 * What an address that leads nowhere shows. Pages return it themselves: Next's `notFound()` draws its screen by script
 * alone, and nothing without one. The proxy gives the answer its 404 (lib/server/introuvable.ts).
 */
export function IntrouvableScreen() {
  return (
    <Screen kicker="Erreur 404" title="Cette page n’existe pas">
      <p>
        L’adresse est peut-être incomplète. Une formation ou un diplôme que nos sources ne connaissent pas n’a pas de
        page : cela ne dit rien de son existence sur Parcoursup.
      </p>
      <p className="flex flex-wrap gap-3">
        <PersonneLink href="/recherche" className="action">
          Chercher une formation
        </PersonneLink>
        <PersonneLink href="/donnees" className="action action-quiet">
          Voir ce que contiennent les données
        </PersonneLink>
      </p>
    </Screen>
  );
}
