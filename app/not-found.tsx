import type { Metadata } from 'next';
import Link from 'next/link';
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
        <Link href="/recherche" className="action">
          Chercher une formation
        </Link>
        <Link href="/donnees" className="action action-quiet">
          Voir ce que contiennent les données
        </Link>
      </p>
    </Screen>
  );
}
