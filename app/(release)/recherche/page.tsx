import { dehydrate, QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { type PageParams, readPageCriteres } from '@/app/pageCriteres';
import { Recherche } from '@/components/recherche/Recherche';
import { RechercheQueries } from '@/components/recherche/RechercheQueries';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { Page } from '@/components/ui/Page';
import { canonicalQuery, toSearchParams } from '@/lib/search/adresse';
import { queryKeys } from '@/lib/search/queryKeys';
import { viewResultats } from '@/lib/views/resultats';
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
  const params = await searchParams;
  const { criteres, erreurs } = readPageCriteres(params);
  const query = toSearchParams(criteres).toString();
  const { ecran, carte } = viewResultats(etat.catalogue, criteres);
  // The browser finds these answers under the keys that it would ask for them with.
  const answers = new QueryClient();
  answers.setQueryData(queryKeys.resultats(query), ecran);
  answers.setQueryData(queryKeys.carte(query), carte);
  return (
    <Page>
      <RechercheQueries state={JSON.stringify(dehydrate(answers))}>
        <Recherche asked={canonicalQuery(pairsOf(params))} answered={query} erreurs={erreurs} />
      </RechercheQueries>
    </Page>
  );
}
