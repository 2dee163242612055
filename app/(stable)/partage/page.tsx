import type { Metadata } from 'next';
import { LienRecu } from '@/components/partage/LienRecu';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';

export const metadata: Metadata = { title: 'Un lien reçu', robots: { index: false } };

export default function PartagePage() {
  return (
    <Page>
      <PageHead kicker="Rien n’a changé sur cet appareil" title="Un lien reçu" />
      <LienRecu />
      <p className="mt-8 hidden max-w-prose noscript:block">
        Ce que contient ce lien est dans la fin de l’adresse, qu’un navigateur n’envoie à personne&nbsp;: il faut
        JavaScript pour la lire, ici, sur cet appareil. Sans lui, une liste imprimée porte les codes Parcoursup de ses
        formations.
      </p>
    </Page>
  );
}
