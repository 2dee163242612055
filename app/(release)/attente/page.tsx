import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { type PageParams, pickParams, readPageCriteres } from '@/app/pageCriteres';
import { OwnRank } from '@/components/attente/OwnRank';
import { PickFormation } from '@/components/attente/PickFormation';
import { ParametreErrors } from '@/components/site/ParametreErrors';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { Notice } from '@/components/ui/Notice';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { Part } from '@/components/ui/Part';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { unbroken } from '@/components/ui/wording';
import { CARRIED } from '@/lib/device/personne';
import { citer } from '@/lib/domain/citer';
import { CLASSEMENT_ATTENTE, INDICATEURS_ATTENTE } from '@/lib/phrases/attente';
import { readAttente } from '@/lib/search/attente';
import { viewAttente } from '@/lib/views/attente';

export const metadata: Metadata = {
  title: 'Sur liste d’attente',
  description: 'Ton rang dans le classement, à côté du rang du dernier appelé des sessions passées. Sans pronostic.',
};

export default async function AttentePage({ searchParams }: { readonly searchParams: Promise<PageParams> }) {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  const params = await searchParams;
  const { criteres, erreurs } = readPageCriteres(pickParams(params, [...CARRIED, 'q']));
  const demande = readAttente(params);
  const view = viewAttente(etat.catalogue, demande, criteres);

  return (
    <Page>
      <PageHead title="Sur liste d’attente">
        <p className="max-w-prose text-lg">
          Ton rang à côté du dernier rang appelé les sessions passées. Ce qui est arrivé, pas ce qui arrivera&nbsp;:
          cette page ne fait aucun pronostic.
        </p>
        <ParametreErrors erreurs={erreurs} />
        {view.kind === 'choisir' && view.inconnue !== null ? (
          <div role="alert">
            <Notice>
              <p>Aucune formation connue ne porte le code {citer(view.inconnue)}&nbsp;: cherche-la ci-dessous.</p>
            </Notice>
          </div>
        ) : null}
      </PageHead>
      {view.kind === 'choisir' ? (
        <Part id="formation" title="Quelle formation&nbsp;?">
          <PickFormation criteres={criteres} found={view.trouvees} />
        </Part>
      ) : (
        <OwnRank view={view} criteres={{ ...criteres, q: '' }} demande={demande} />
      )}
      <Part id="classement" title="En juin, classe tes vœux en attente">
        <div className="grid max-w-prose gap-3">
          <p className="font-bold">{unbroken(CLASSEMENT_ATTENTE.perte)}</p>
          <ul className="grid list-disc gap-1.5 ps-5">
            {CLASSEMENT_ATTENTE.regles.map((regle) => (
              <li key={regle}>{unbroken(regle)}</li>
            ))}
          </ul>
          <p>
            {unbroken(CLASSEMENT_ATTENTE.dates)}{' '}
            <a href="https://www.parcoursup.fr/" rel="noreferrer external" className="inline-block min-h-6">
              Le calendrier de Parcoursup
            </a>
          </p>
        </div>
      </Part>
      <Part
        id="indicateurs"
        title="Deux nombres à ne pas confondre"
        lead="Pour un vœu en attente, ton dossier Parcoursup donne ta position et ton rang. Un seul se compare aux sessions passées."
      >
        <dl className="grid gap-x-6 gap-y-6 md:grid-cols-3 md:gap-y-1">
          {INDICATEURS_ATTENTE.map(({ nom, dit }) => (
            <div key={nom} className="grid content-start gap-1 md:row-span-2 md:grid-rows-subgrid">
              <dt className="font-bold">{nom}</dt>
              <dd>{unbroken(dit)}</dd>
            </div>
          ))}
        </dl>
        <p className="max-w-prose text-sm">
          <PersonneLink href="/glossaire#liste-attente" className="inline-block min-h-6">
            Liste d’attente, rang, groupe&nbsp;: tous les mots expliqués
          </PersonneLink>
        </p>
      </Part>
    </Page>
  );
}
