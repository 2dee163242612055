import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { requestCatalogue } from '@/app/catalogue';
import type { PageParams } from '@/app/pageCriteres';
import { readReleaseConstats } from '@/app/releases';
import { requestEdition } from '@/app/requestEdition';
import { siteOrigin } from '@/app/siteOrigin';
import { CONSTATS_PAR_PAGE, Constats, readConstatsAsked } from '@/components/donnees/Constats';
import { Contenu } from '@/components/donnees/Contenu';
import { Ecartes } from '@/components/donnees/Ecartes';
import { Lecture } from '@/components/donnees/Lecture';
import { Manques } from '@/components/donnees/Manques';
import { Origines } from '@/components/donnees/Origines';
import { ORIGINE } from '@/components/donnees/origine';
import { Qualite } from '@/components/donnees/Qualite';
import { Reprendre } from '@/components/donnees/Reprendre';
import { SourcesTable } from '@/components/donnees/SourcesTable';
import { SurCetAppareil } from '@/components/donnees/SurCetAppareil';
import { WithoutSheet } from '@/components/donnees/WithoutSheet';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { instant } from '@/components/ui/dates';
import { OnThisPage } from '@/components/ui/OnThisPage';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { Part } from '@/components/ui/Part';
import { counted } from '@/components/ui/wording';
import { viewDonnees } from '@/lib/views/donnees';

export const metadata: Metadata = {
  title: 'Les données',
  description:
    'D’où viennent les chiffres, de quand ils datent, ce qui en a été gardé, ce qui manque et où le chercher.',
};

/** In the order of the questions of who reads. Anchors are linked from other pages: they stay. */
const PARTS = [
  { id: 'origines', title: 'D’où viennent-elles ?' },
  { id: 'contenu-version', title: 'De quand datent-elles ?' },
  { id: 'qualite', title: 'Peut-on s’y fier ?' },
  { id: 'manques', title: 'Qu’est-ce qui manque ?' },
  { id: 'lecture', title: 'Comment les lire' },
  { id: 'reprendre', title: 'Les reprendre' },
  { id: 'documents', title: 'Chaque document' },
  { id: 'appareil', title: 'Sur cet appareil' },
  { id: 'sans-fiche', title: 'Sans fiche' },
  { id: 'constats', title: 'Constats de lecture' },
] as const;

export default async function DonneesPage({ searchParams }: { readonly searchParams: Promise<PageParams> }) {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  const view = viewDonnees(etat.catalogue);
  const { release, comptes } = view;
  const edition = await requestEdition();
  const asked = readConstatsAsked(await searchParams);
  const constats = await readReleaseConstats(release.digest, {
    page: asked.page,
    taille: CONSTATS_PAR_PAGE,
    ...(asked.gravite === null ? {} : { gravite: asked.gravite }),
  });

  return (
    <Page>
      <PageHead title="Les données, d’où elles viennent et ce qui en a été gardé">
        <p className="max-w-prose">
          Version <code className="text-sm break-all">{release.digest.slice(0, 12)}</code>, publiée le{' '}
          {instant(release.publieeLe)}. Documents : {ORIGINE[release.origine]}. Les mêmes documents donnent la même
          version.
        </p>
        <OnThisPage parts={PARTS} />
      </PageHead>

      <Part
        id="origines"
        title="D’où viennent-elles&nbsp;?"
        lead="De documents publics, que chacun peut relire. Rien n’est ajouté à la main."
      >
        <Origines bilans={release.bilans} />
      </Part>

      <Part id="contenu-version" title="De quand datent-elles, et que contiennent-elles&nbsp;?">
        <Contenu view={view} />
      </Part>

      <Qualite bilans={release.bilans} />
      <Manques insertion={comptes.insertions > 0} />

      <Part id="lecture" title="Comment lire ces chiffres">
        <Lecture />
      </Part>

      <Part id="reprendre" title="Reprendre ces données, suivre leurs changements">
        <Reprendre origin={siteOrigin(await headers())} code={view.formations[0]?.code ?? '46421'} />
      </Part>

      <Part id="documents" title="Chaque document, et ce qui en a été gardé">
        <Ecartes ecartes={release.ecartes} />
        <SourcesTable bilans={release.bilans} />
      </Part>

      <Part
        id="appareil"
        title="Ce que le site garde sur cet appareil"
        lead="Une version entière des données, pour répondre sans réseau. Elle est la même pour tout le monde."
      >
        {edition === null ? null : <SurCetAppareil edition={edition} />}
      </Part>

      <Part
        id="sans-fiche"
        title={
          comptes.sansFiche === 0
            ? 'Toutes les formations ont leur fiche'
            : `${counted(comptes.sansFiche, 'formation', 'formations')} sans fiche de diplôme`
        }
        lead="Un rattachement faux serait pire que pas de rattachement : dans le doute, il n’y en a pas."
      >
        <WithoutSheet formations={view.formations} />
      </Part>

      <Part
        id="constats"
        title="Constats de lecture"
        lead="Ce que la lecture a trouvé à dire. Refus : mis de côté. Alerte : gardé et signalé. Exclusion : écarté comme prévu."
      >
        <Constats asked={asked} constats={constats} documents={view.documents} />
      </Part>
    </Page>
  );
}
