import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { SeanceEcran } from '@/components/seance/SeanceEcran';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { viewSeance } from '@/lib/views/seance';
import '@/components/seance/seance.css';

export const metadata: Metadata = {
  title: 'La séance : une classe et ses vœux',
  description:
    'Pour les professeurs et conseillers : une classe entière, ses vœux et ses chiffres, sans qu’aucun nom ne quitte le navigateur.',
};

export default async function SeancePage() {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  return (
    <Page>
      <div className="seance">
        <SeanceEcran {...viewSeance(etat.catalogue)}>
          <PageHead kicker="Pour les professeurs et conseillers" title="La séance : une classe et ses vœux">
            <p className="max-w-prose text-sm">
              <strong>La classe ne quitte pas votre navigateur.</strong> Ne partent que des codes de formations et des
              sortes de candidats (bac, série, mention, situation), pour lire leurs chiffres&nbsp;: jamais un nom,
              jamais une liste. Les mots d’une recherche et la ville d’un élève partent seulement quand vous le
              demandez, sans nom non plus. Fermer la page efface tout, sauf si vous choisissez d’enregistrer.
            </p>
            <p className="hidden max-w-prose noscript:block">
              Une classe se lit et se garde dans le navigateur&nbsp;: il faut JavaScript pour cette page. Les autres
              s’en passent.
            </p>
          </PageHead>
        </SeanceEcran>
      </div>
    </Page>
  );
}
