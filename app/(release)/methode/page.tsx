import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { DeuxMesures, HorsDuCalcul, PourquoiDifferent, QuiEstCompte } from '@/components/methode/Comptes';
import { Paliers, PourquoiIntervalle, UnePhrase } from '@/components/methode/Lecture';
import { PourUnParent } from '@/components/methode/PourUnParent';
import { PourUnStatisticien } from '@/components/methode/PourUnStatisticien';
import { OnThisPage } from '@/components/ui/OnThisPage';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { Part } from '@/components/ui/Part';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { viewMethode } from '@/lib/views/methode';

export const metadata: Metadata = {
  title: 'Lire les chiffres',
  description: 'Ce que dit un chiffre, pourquoi il a un intervalle, et pourquoi il n’est pas celui de Parcoursup.',
};

/** In the order of the questions of who reads. Anchors are linked from other pages: they stay. */
const PARTS = [
  { id: 'une-phrase', title: 'Que dit le chiffre ?' },
  { id: 'intervalle', title: 'Pourquoi un intervalle ?' },
  { id: 'paliers', title: 'Ambitieux, réaliste, prudent' },
  { id: 'qui-est-compte', title: 'De qui parle le chiffre ?' },
  { id: 'deux-mesures', title: 'D’où viennent les comptes ?' },
  { id: 'ecart', title: 'Pourquoi ce calcul est différent' },
  { id: 'hors-calcul', title: 'Ce que le chiffre ne sait pas' },
  { id: 'methode', title: 'Comment l’estimation est faite' },
  { id: 'statistique', title: 'Pour un statisticien' },
  { id: 'verifier', title: 'Vérifier' },
] as const;

const SUITE = [
  {
    href: '/fiabilite',
    label: 'Ces chiffres se sont-ils vérifiés ?',
    text: 'Les prévisions passées à côté de ce qui est arrivé, et où elles se sont trompées.',
  },
  {
    href: '/donnees',
    label: 'Les données',
    text: 'Les documents, leurs dates, leurs licences, ce qui manque et où le chercher.',
  },
  { href: '/glossaire', label: 'Le glossaire', text: 'Tous les mots, expliqués en une phrase.' },
] as const;

export default async function MethodePage() {
  const etat = await requestCatalogue();
  // Without data the page still explains, without its examples.
  const { lecture, tailles, tauxAcces } = viewMethode(etat.kind === 'pret' ? etat.catalogue : null);
  return (
    <Page>
      <PageHead title="Lire les chiffres, et savoir comment ils sont faits">
        <p className="max-w-prose">
          Un compte dit ce qui est arrivé à des candidats d’une session passée. Une estimation en tire ce à quoi
          s’attendre à la prochaine. Ce n’est ni une promesse, ni un avis sur ton dossier.
        </p>
        <OnThisPage parts={PARTS} />
      </PageHead>
      <UnePhrase exemple={lecture} />
      <PourquoiIntervalle exemples={tailles} />
      <Paliers />
      <QuiEstCompte />
      <DeuxMesures />
      <PourquoiDifferent exemple={tauxAcces} />
      <HorsDuCalcul />
      <PourUnParent />
      <PourUnStatisticien />
      <Part id="verifier" title="Vérifier">
        <ul className="grid max-w-prose gap-2">
          {SUITE.map(({ href, label, text }) => (
            <li key={href}>
              <PersonneLink href={href} className="inline-block min-h-6">
                {label}
              </PersonneLink>{' '}
              {text}
            </li>
          ))}
        </ul>
      </Part>
    </Page>
  );
}
