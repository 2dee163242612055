import { dehydrate, QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { type PageParams, readPageCriteres } from '@/app/pageCriteres';
import { Terme } from '@/components/glossaire/Terme';
import { Recherche } from '@/components/recherche/Recherche';
import { RechercheQueries } from '@/components/recherche/RechercheQueries';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { Notice } from '@/components/ui/Notice';
import { Page } from '@/components/ui/Page';
import { PHRASES_TRI_ACCES } from '@/lib/odds/phrasesRecherche';
import { canonicalQuery, toSearchParams } from '@/lib/search/adresse';
import { buildCarte } from '@/lib/search/carte/carte';
import { queryKeys } from '@/lib/search/queryKeys';
import { searchFormations } from '@/lib/search/searchFormations';
import '@/components/recherche/recherche.css';

export const metadata: Metadata = { title: 'Les formations' };

/** The parameters as they are written, one pair per value. */
const pairsOf = (params: PageParams) =>
  Object.entries(params).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((one) => [name, one] as const),
  );

export default async function RecherchePage({ searchParams }: { readonly searchParams: Promise<PageParams> }) {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  const { catalogue } = etat;
  const params = await searchParams;
  const { criteres, erreurs } = readPageCriteres(params);
  const query = toSearchParams(criteres).toString();
  // The browser finds these answers under the keys that it would ask for them with.
  const answers = new QueryClient();
  answers.setQueryData(queryKeys.resultats(query), searchFormations(criteres, catalogue));
  answers.setQueryData(queryKeys.carte(query), buildCarte(criteres, catalogue));
  return (
    <Page>
      <RechercheQueries state={JSON.stringify(dehydrate(answers))}>
        <Recherche
          asked={canonicalQuery(pairsOf(params))}
          answered={query}
          erreurs={erreurs}
          demonstration={catalogue.release.demonstration}
          aideTri={
            <Notice title="Le tri « Fréquence d’accès »">
              {PHRASES_TRI_ACCES.map((phrase) => (
                <p key={phrase}>{phrase}</p>
              ))}
              <p>
                Les mots : <Terme cle="en-position" />, <Terme cle="proposition-recue" />, <Terme cle="intervalle" />.
              </p>
            </Notice>
          }
        />
      </RechercheQueries>
    </Page>
  );
}
