import { headers } from 'next/headers';
import { requestCatalogue } from '@/app/catalogue';
import { type PageParams, readPageCriteres } from '@/app/pageCriteres';
import { siteOrigin } from '@/app/siteOrigin';
import { StructuredData } from '@/components/formation/StructuredData';
import { EntryPoints } from '@/components/profil/EntryPoints';
import { ProfilForm } from '@/components/profil/ProfilForm';
import { ReadingExample } from '@/components/profil/ReadingExample';
import { ParametreErrors } from '@/components/recherche/ParametreErrors';
import { candidatUrl } from '@/components/recherche/urls';
import { Hero } from '@/components/site/Hero';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { Page } from '@/components/ui/Page';
import type { Catalogue } from '@/lib/catalogue/catalogue';
import { toResume } from '@/lib/catalogue/resume';
import { formatEntier } from '@/lib/domain/nombres';
import { siteFaits } from '@/lib/http/siteFaits';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import { candidatOf } from '@/lib/search/params';

/** The candidate of the example: common, and with a figure in most reports. */
const EXEMPLE = { ...CRITERES_PAR_DEFAUT, bac: 'general', mention: 'ab' } as const;

/** A formation with a report when there is one, for reports say the most; `null` when nobody like the example applied. */
function findExample(catalogue: Catalogue) {
  const formation = catalogue.resultats.find(({ rapports }) => rapports.length > 0) ?? catalogue.resultats[0];
  if (formation === undefined) return null;
  const resume = toResume(catalogue, formation, candidatOf(EXEMPLE));
  const { estimation } = resume;
  return estimation === null || estimation.kind === 'indisponible' ? null : { formation: resume, estimation };
}

export default async function HomePage({ searchParams }: { readonly searchParams: Promise<PageParams> }) {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  const { catalogue } = etat;
  const { criteres, erreurs } = readPageCriteres(await searchParams);
  const example = findExample(catalogue);
  return (
    <>
      <StructuredData data={siteFaits(siteOrigin(await headers()))} />
      <Hero title="Quels BTS, avec ton bac&nbsp;?">
        <p className="max-w-prose text-lg">
          Réponds à trois questions. Pour {formatEntier(catalogue.resultats.length)} BTS de Parcoursup, tu vois ce qui
          est arrivé aux candidats comme toi&nbsp;: combien ont demandé, combien ont pu recevoir une proposition.
        </p>
        <p className="max-w-prose text-sm text-ink-soft">
          Compté dans les documents officiels. Sans compte à créer, sans publicité.
        </p>
        <ParametreErrors erreurs={erreurs} />
      </Hero>
      <Page>
        <div className="mt-10 grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
          <ProfilForm criteres={criteres} />
          <div className="later grid content-start gap-14 [--later:56rem]">
            {example === null ? null : (
              <ReadingExample {...example} href={candidatUrl(`/formation/${example.formation.code}`, EXEMPLE)} />
            )}
            <EntryPoints />
          </div>
        </div>
      </Page>
    </>
  );
}
