import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { type PageParams, readPageCriteres } from '@/app/pageCriteres';
import { Recherche } from '@/components/recherche/Recherche';
import type { Answers } from '@/components/recherche/useResultats';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { Page } from '@/components/ui/Page';
import { canonicalQuery, toSearchParams } from '@/lib/search/adresse';
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
  const answers: Answers = { resultats: ecran, carte, lueA: Date.now() };
  return (
    <Page>
      <Recherche
        asked={canonicalQuery(pairsOf(params))}
        answered={query}
        answers={JSON.stringify(answers)}
        erreurs={erreurs}
      />
    </Page>
  );
}
