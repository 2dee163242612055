import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { type PageParams, readPageCriteres, valuesOf } from '@/app/pageCriteres';
import { Choisis } from '@/components/bts/Choisis';
import { Domaines } from '@/components/bts/Domaines';
import { Envies } from '@/components/bts/Envies';
import { Resultats } from '@/components/bts/Resultats';
import { ProfilBar } from '@/components/profil/ProfilBar';
import { profilLine } from '@/components/profil/profilLine';
import { ParametreErrors } from '@/components/site/ParametreErrors';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { SearchBox } from '@/components/suggestions/SearchBox';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { formatEntier } from '@/lib/domain/nombres';
import { phraseRayon } from '@/lib/phrases/rose';
import { roseUrl, toRoseParams } from '@/lib/search/rose/adresse';
import { AUCUN_CHOIX } from '@/lib/search/rose/criteres';
import { readChoixRose } from '@/lib/search/rose/params';
import { viewRose } from '@/lib/views/rose';
import '@/components/bts/bts.css';

export const metadata: Metadata = {
  title: 'La rose des BTS',
  description:
    'Tous les BTS, par ce que tu aimes, par domaine, par métier ou par mots, et où ils s’ouvrent aux candidats comme toi.',
};

const firstOf = (params: PageParams, name: string) => valuesOf(params, name)[0] ?? null;

/** A page number that cannot be read is the first: the row that it hid is there. */
const pageOf = (params: PageParams) => {
  const page = Number(firstOf(params, 'page'));
  return Number.isSafeInteger(page) && page > 0 ? page : 1;
};

export default async function RosePage({ searchParams }: { readonly searchParams: Promise<PageParams> }) {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  const { catalogue } = etat;
  const params = await searchParams;
  const { criteres: recherche, erreurs } = readPageCriteres(params, 'diplomes');
  const { choix, erreurs: erreursChoix } = readChoixRose(params, catalogue);
  const criteres = { ...choix, recherche };
  const view = viewRose(catalogue, criteres, { page: pageOf(params), ouvert: firstOf(params, 'ouvert') });
  const isAsked = view.choisis.length > 0;
  const { lieu } = view;
  const qui = profilLine(recherche);
  // Each form keeps what it does not ask itself.
  const kept = [...toRoseParams(criteres)];
  const choixKept = [...toRoseParams({ ...criteres, recherche: { ...recherche, q: '' } })];

  return (
    <Page>
      <PageHead title="La rose des BTS">
        <p className="max-w-prose">
          Les {formatEntier(view.tous)} BTS, par ce que tu aimes, par domaine, par métier ou par mots.
        </p>
        {qui === null ? null : (
          <p className="hidden print:block">
            {qui}
            {lieu?.kind === 'trouve' ? `. ${phraseRayon(lieu)}` : ''}.
          </p>
        )}
      </PageHead>
      <div className="mt-6 grid gap-6">
        <ProfilBar
          action="/bts"
          criteres={recherche}
          kept={kept.filter(([name]) => ['interet', 'domaine', 'metier', 'proches'].includes(name))}
        />
        <ParametreErrors erreurs={[...erreurs, ...erreursChoix]} />
        <form
          action="/bts"
          method="get"
          aria-label="Par mots"
          className="grid max-w-prose grid-cols-[1fr_auto] items-end gap-3 no-print"
        >
          {choixKept.map(([name, value]) => (
            <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
          ))}
          <SearchBox
            id="q"
            name="q"
            size="base"
            label="Un métier, une idée"
            defaultValue={recherche.q}
            placeholder="ex. : influenceuse, com ou commerce"
          />
          <button type="submit" className="action">
            Chercher
          </button>
        </form>
        <Choisis choisis={view.choisis} effacerHref={roseUrl({ ...AUCUN_CHOIX, recherche: { ...recherche, q: '' } })} />
        <div className="grid items-start gap-x-12 gap-y-4 no-print lg:grid-cols-2">
          {/* A choice shuts the fold that it was made in: its answer is what comes next. */}
          <details key={`envies-${criteres.interets.join()}`} open={!isAsked}>
            <summary className="min-h-11 content-center text-lg font-bold">
              {criteres.interets.length === 0 ? 'Par ce que j’aime' : 'Ajouter ce que j’aime'}
            </summary>
            <Envies criteres={criteres} interets={view.interets} />
          </details>
          <details key={`domaines-${criteres.domaines.join()}`} open={!isAsked}>
            <summary className="min-h-11 content-center text-lg font-bold">
              {criteres.domaines.length === 0 ? 'Par domaine' : 'Ajouter un domaine'}
            </summary>
            <Domaines criteres={criteres} domaines={view.domaines} />
          </details>
        </div>
        <Resultats view={view} criteres={criteres} />
      </div>
    </Page>
  );
}
