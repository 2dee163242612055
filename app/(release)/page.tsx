import { headers } from 'next/headers';
import { requestCatalogue } from '@/app/catalogue';
import { type PageParams, readPageCriteres } from '@/app/pageCriteres';
import { siteOrigin } from '@/app/siteOrigin';
import { StructuredData } from '@/components/formation/StructuredData';
import { EntryPoints } from '@/components/profil/EntryPoints';
import { ProfilForm } from '@/components/profil/ProfilForm';
import { ReadingExample } from '@/components/profil/ReadingExample';
import { Hero } from '@/components/site/Hero';
import { ParametreErrors } from '@/components/site/ParametreErrors';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { Page } from '@/components/ui/Page';
import { formatEntier } from '@/lib/domain/nombres';
import { candidatUrl } from '@/lib/search/urls';
import { viewAccueil } from '@/lib/views/accueil';

export default async function HomePage({ searchParams }: { readonly searchParams: Promise<PageParams> }) {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  const { criteres, erreurs } = readPageCriteres(await searchParams);
  const { total, exemple, structured } = viewAccueil(etat.catalogue, siteOrigin(await headers()));
  return (
    <>
      <StructuredData data={structured} />
      <Hero title="Quels BTS, avec ton bac&nbsp;?">
        <p className="max-w-prose text-lg">
          Réponds à trois questions. Pour {formatEntier(total)} BTS de Parcoursup, tu vois ce qui est arrivé aux
          candidats comme toi&nbsp;: combien ont demandé, combien ont pu recevoir une proposition.
        </p>
        <p className="max-w-prose text-sm text-ink-soft">
          Compté dans les documents officiels. Sans compte à créer, sans publicité.
        </p>
        <ParametreErrors erreurs={erreurs} />
      </Hero>
      <Page>
        <div className="mt-10 grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
          <ProfilForm criteres={criteres} />
          <div className="grid content-start gap-14">
            {exemple === null ? null : (
              <ReadingExample
                nom={exemple.formation.nom}
                ecole={exemple.formation.etablissement.nom}
                estimation={exemple.estimation}
                href={candidatUrl(`/formation/${exemple.formation.code}`, exemple.criteres)}
              />
            )}
            <EntryPoints />
          </div>
        </div>
      </Page>
    </>
  );
}
