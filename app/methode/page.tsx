import type { Metadata } from 'next';
import { Lecture } from '@/components/methode/Lecture';
import { PourUnParent } from '@/components/methode/PourUnParent';
import { PourUnStatisticien } from '@/components/methode/PourUnStatisticien';
import { OnThisPage } from '@/components/ui/OnThisPage';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { PageLink } from '@/components/ui/PageLink';
import { Part } from '@/components/ui/Part';

export const metadata: Metadata = { title: 'Lire les chiffres' };

const PARTS = [
  { id: 'une-phrase', title: 'Mot à mot' },
  { id: 'deux-mesures', title: 'Deux mesures' },
  { id: 'qui-est-compte', title: 'De qui on parle' },
  { id: 'ecart', title: 'Et Parcoursup ?' },
  { id: 'methode', title: 'La méthode, sans formule' },
  { id: 'statistique', title: 'Pour un statisticien' },
  { id: 'verifier', title: 'Vérifier' },
] as const;

export default function MethodePage() {
  return (
    <Page>
      <PageHead title="Lire les chiffres, et savoir comment ils sont faits">
        <p className="max-w-prose">
          Chaque compte dit ce qui est arrivé à des candidats d’une session passée&nbsp;; chaque estimation en tire ce à
          quoi s’attendre à la prochaine. Ce n’est ni une promesse, ni un avis sur un dossier&nbsp;: la commission de
          chaque formation lit des bulletins, pas une moyenne nationale.
        </p>
        <OnThisPage parts={PARTS} />
      </PageHead>
      <Lecture />
      <PourUnParent />
      <PourUnStatisticien />
      <Part id="verifier" title="Vérifier">
        <ul className="grid max-w-prose gap-2">
          <li>
            <PageLink href="/fiabilite" className="inline-block min-h-6">
              Ces chiffres se sont-ils vérifiés&nbsp;?
            </PageLink>{' '}
            Les prévisions passées à côté de ce qui est arrivé, et où elles se sont trompées.
          </li>
          <li>
            <PageLink href="/donnees" className="inline-block min-h-6">
              Les données
            </PageLink>{' '}
            Les documents, leurs dates, leurs licences, et ce qui en a été gardé.
          </li>
        </ul>
      </Part>
    </Page>
  );
}
