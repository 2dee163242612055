import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { INTROUVABLE } from '@/app/introuvable';
import { type PageParams, readPageCriteres } from '@/app/pageCriteres';
import { ownRows } from '@/components/formation/ownRows';
import { RapportTables } from '@/components/formation/RapportTables';
import { SessionsTable } from '@/components/formation/SessionsTable';
import { tablesPubliees } from '@/components/formation/titresTables';
import { IntrouvableScreen } from '@/components/site/IntrouvableScreen';
import { ParametreErrors } from '@/components/site/ParametreErrors';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { SourceList } from '@/components/sources/SourceList';
import { OnThisPage } from '@/components/ui/OnThisPage';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { PageLink } from '@/components/ui/PageLink';
import { Part } from '@/components/ui/Part';
import { populationOf } from '@/lib/odds/population';
import { toPersonneParams } from '@/lib/search/adresse';
import { candidatOf } from '@/lib/search/params';
import { candidatUrl } from '@/lib/search/urls';
import { PARTIES } from '@/lib/views/formation';
import { titreFormation } from '@/lib/views/formationReferencement';
import { lignesDocument } from '@/lib/views/lignesDocument';
import { sourcesFormation } from '@/lib/views/sourcesCitees';

interface LignesPageProps {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<PageParams>;
}

export async function generateMetadata({ params }: LignesPageProps): Promise<Metadata> {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return {};
  const formation = etat.catalogue.formations.get((await params).code);
  if (formation === undefined) return INTROUVABLE;
  return {
    title: `${PARTIES['chiffres-publies']}, ${titreFormation(formation)}`,
    // What search engines want is the formation.
    robots: { index: false, follow: true },
    alternates: { canonical: `/formation/${formation.code}/lignes` },
  };
}

/** Every table that the documents publish of a formation, as printed: its page keeps what they say, this one what they count. */
export default async function LignesPage({ params, searchParams }: LignesPageProps) {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  const formation = etat.catalogue.formations.get((await params).code);
  if (formation === undefined) return <IntrouvableScreen />;
  const { criteres, erreurs } = readPageCriteres(await searchParams, 'personne');
  const candidat = candidatOf(criteres);
  const lignes = lignesDocument(formation, toPersonneParams(criteres).toString());
  const [rapport] = formation.rapports;
  const sources = sourcesFormation(etat.catalogue, formation, [], null);
  return (
    <Page>
      <div className="feuille">
        <PageHead
          kicker={
            <PageLink href={candidatUrl(`/formation/${formation.code}`, criteres)}>
              {titreFormation(formation)}
            </PageLink>
          }
          title={PARTIES['chiffres-publies']}
        >
          <p className="max-w-prose">
            Tels que les documents les impriment. Chaque ligne s’ouvre sur sa place dans le document.
          </p>
          <ParametreErrors erreurs={erreurs} />
          <OnThisPage parts={tablesPubliees(formation).map(({ id, titre }) => ({ id, title: titre }))} />
        </PageHead>
        {rapport === undefined ? null : (
          <Part id="rapport" title={`Le rapport public, session ${rapport.session}`}>
            <RapportTables rapport={rapport} own={ownRows(rapport, candidat)} lignes={lignes} />
          </Part>
        )}
        {formation.sessions.length === 0 ? null : (
          <Part id="donnees-ouvertes" title="Les données ouvertes de Parcoursup">
            <SessionsTable
              sessions={formation.sessions}
              own={candidat === null ? null : populationOf(candidat)}
              lignes={lignes}
            />
          </Part>
        )}
        <Part id="sources" title={PARTIES.sources}>
          <SourceList sources={sources} />
        </Part>
      </div>
    </Page>
  );
}
