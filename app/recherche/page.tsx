import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { type PageParams, readPageCriteres } from '@/app/pageCriteres';
import { ProfilBar } from '@/components/profil/ProfilBar';
import { ActiveFilterList } from '@/components/recherche/ActiveFilterList';
import { FilterForm } from '@/components/recherche/FilterForm';
import { FormationCard } from '@/components/recherche/FormationCard';
import { NoResult } from '@/components/recherche/NoResult';
import { ParametreErrors } from '@/components/recherche/ParametreErrors';
import { profilLine } from '@/components/recherche/profilLine';
import { csvUrl, profilUrl, rechercheUrl } from '@/components/recherche/urls';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { PageLink } from '@/components/ui/PageLink';
import { Pagination } from '@/components/ui/Pagination';
import { counted } from '@/components/ui/wording';
import { searchFormations } from '@/lib/search/searchFormations';

export const metadata: Metadata = { title: 'Les formations' };

export default async function RecherchePage({ searchParams }: { readonly searchParams: Promise<PageParams> }) {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  const { catalogue } = etat;
  const { criteres, erreurs } = readPageCriteres(await searchParams);
  const results = searchFormations(criteres, catalogue);
  const pages = Math.ceil(results.total / results.taille);
  const profil = profilLine(criteres);

  return (
    <Page>
      <PageHead
        kicker={
          profil === null ? (
            'Toutes les formations, sans estimation'
          ) : (
            <>
              {profil}.{' '}
              <PageLink href={profilUrl(criteres)} className="no-print">
                Modifier
              </PageLink>
            </>
          )
        }
        title={
          results.total === 0
            ? 'Aucune formation ne répond à tout cela'
            : counted(results.total, 'formation', 'formations')
        }
      >
        {profil === null ? (
          <p className="max-w-prose">Indique ton type de bac pour voir ce qui est arrivé aux candidats comme toi.</p>
        ) : null}
        <ProfilBar action="/recherche" criteres={criteres} />
        <ParametreErrors erreurs={erreurs} />
        <ActiveFilterList criteres={criteres} filtres={results.filtres} />
        {results.total === 0 || results.motsIgnores.length === 0 ? null : (
          <p className="max-w-prose text-sm">
            Laissé de côté, faute de formation qui le rencontre avec le reste :{' '}
            {results.motsIgnores.map((mot) => `« ${mot} »`).join(', ')}.
          </p>
        )}
      </PageHead>

      <div className="mt-10 grid gap-x-12 gap-y-8 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <details className="fold-lg no-print">
          <summary className="action action-quiet w-full">Filtrer et trier</summary>
          <div className="mt-4 lg:mt-0">
            <FilterForm criteres={criteres} facettes={results.facettes} />
          </div>
        </details>
        <section aria-label="Résultats" className="grid content-start gap-12">
          {results.resultats.map((formation) => (
            <FormationCard
              key={formation.code}
              formation={formation}
              criteres={criteres}
              session={results.session}
              demonstration={catalogue.release.demonstration}
            />
          ))}
          {results.total === 0 ? <NoResult criteres={criteres} filtres={results.filtres} /> : null}
          {results.total > 0 && results.resultats.length === 0 ? (
            <p>
              Les résultats s’arrêtent à la page {pages}.{' '}
              <PageLink href={rechercheUrl({ ...criteres, page: 1 })}>Revenir à la première</PageLink>.
            </p>
          ) : null}
          <Pagination
            label="Pages de résultats"
            page={results.page}
            pages={pages}
            href={(page) => rechercheUrl({ ...criteres, page })}
          />
          {results.total === 0 ? null : (
            <p className="no-print text-sm">
              <a href={csvUrl(criteres)} className="inline-block min-h-6">
                Télécharger ces {counted(results.total, 'formation', 'formations')} (CSV)
              </a>
            </p>
          )}
        </section>
      </div>
    </Page>
  );
}
