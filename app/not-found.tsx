import type { Metadata } from 'next';
import { PageLink } from '@/components/ui/PageLink';
import { Screen } from '@/components/ui/Screen';

export const metadata: Metadata = { title: 'Page introuvable' };

export default function NotFoundScreen() {
  return (
    <Screen kicker="Erreur 404" title="Cette page n’existe pas">
      <p>
        L’adresse est peut-être incomplète. Une formation ou un diplôme que nos sources ne connaissent pas n’a pas de
        page : cela ne dit rien de son existence sur Parcoursup.
      </p>
      <p className="flex flex-wrap gap-3">
        <PageLink href="/recherche" className="action">
          Chercher une formation
        </PageLink>
        <PageLink href="/donnees" className="action action-quiet">
          Voir ce que contiennent les données
        </PageLink>
      </p>
    </Screen>
  );
}
