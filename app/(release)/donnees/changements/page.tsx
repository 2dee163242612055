import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { readLastTransitions } from '@/app/releases';
import { Changements } from '@/components/donnees/Changements';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { EmptyState } from '@/components/ui/EmptyState';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { viewChangements } from '@/lib/views/changements';

export const metadata: Metadata = {
  title: 'Ce qui a changé dans les données',
  description:
    'D’une version des données à la suivante : formations nouvelles, fermées, renommées, places, taux hors de leur plage, chiffres corrigés.',
  alternates: { canonical: '/donnees/changements', types: { 'application/atom+xml': '/api/v1/changements.atom' } },
};

export default async function ChangementsPage() {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  const transitions = viewChangements(etat.catalogue, await readLastTransitions());
  return (
    <Page>
      <PageHead kicker={<PersonneLink href="/donnees">Les données</PersonneLink>} title="Ce qui a changé">
        <p className="max-w-prose">
          Chaque fois que de nouveaux documents officiels prennent la place des anciens, la différence est gardée ici.
          Une plage promet quatre taux sur cinq&nbsp;: qu’un sur cinq tombe hors de la sienne est attendu, ce n’est pas
          une erreur.
        </p>
        <p className="no-print flex flex-wrap gap-2">
          <a href="/api/v1/changements.atom" className="action action-quiet">
            Suivre les changements (flux Atom)
          </a>
          <a href="/api/v1/changements.csv" download className="action action-quiet">
            Télécharger le tableau (CSV)
          </a>
        </p>
      </PageHead>
      {transitions.length === 0 ? (
        <div className="mt-8">
          <EmptyState title="Rien à comparer pour le moment">
            <p>
              Ces données sont les premières que ce site publie. Le prochain import dira ici ce qui le distingue de
              celui-ci.
            </p>
          </EmptyState>
        </div>
      ) : (
        transitions.map((transition) => <Changements key={transition.ancre} transition={transition} />)
      )}
    </Page>
  );
}
