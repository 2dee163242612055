import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import { type PageParams, readPageCriteres } from '@/app/pageCriteres';
import { EstimationDetail } from '@/components/estimation/EstimationDetail';
import { Commission } from '@/components/formation/Commission';
import { DiplomeSummary } from '@/components/formation/DiplomeSummary';
import { Identity } from '@/components/formation/Identity';
import { MiseANiveauList } from '@/components/formation/MiseANiveauList';
import { ownRows } from '@/components/formation/ownRows';
import { RapportTables } from '@/components/formation/RapportTables';
import { SessionsTable } from '@/components/formation/SessionsTable';
import { citedSources } from '@/components/formation/sourceUses';
import { TauxAcces } from '@/components/formation/TauxAcces';
import { ProfilBar } from '@/components/profil/ProfilBar';
import { ParametreErrors } from '@/components/recherche/ParametreErrors';
import { profilLine } from '@/components/recherche/profilLine';
import { candidatUrl } from '@/components/recherche/urls';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { SourceList } from '@/components/sources/SourceList';
import { OnThisPage } from '@/components/ui/OnThisPage';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { PageLink } from '@/components/ui/PageLink';
import { Part } from '@/components/ui/Part';
import { unbroken } from '@/components/ui/wording';
import { misesANiveauBefore } from '@/lib/catalogue/misesANiveau';
import { formationDetail } from '@/lib/http/formationDetail';
import { populationOf } from '@/lib/odds/population';
import { candidatOf } from '@/lib/search/params';

interface FormationPageProps {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<PageParams>;
}

export async function generateMetadata({ params }: FormationPageProps): Promise<Metadata> {
  const etat = await requestCatalogue();
  const formation = etat.kind === 'pret' ? etat.catalogue.formations.get((await params).code) : undefined;
  return formation === undefined ? {} : { title: `${formation.intitule}, ${formation.etablissement.nom}` };
}

export default async function FormationPage({ params, searchParams }: FormationPageProps) {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  const { catalogue } = etat;
  const formation = catalogue.formations.get((await params).code);
  if (formation === undefined) notFound();
  const { criteres, erreurs } = readPageCriteres(await searchParams, 'candidat');
  const candidat = candidatOf(criteres);
  const detail = formationDetail(catalogue, formation, candidat);
  const profil = profilLine(criteres);
  const [rapport] = formation.rapports;
  const misesANiveau = misesANiveauBefore(catalogue, formation);
  const path = `/formation/${detail.code}`;

  return (
    <Page>
      <PageHead
        kicker={
          <PageLink href={candidatUrl('/recherche', criteres)} className="no-print">
            Toutes les formations
          </PageLink>
        }
        title={unbroken(detail.intitule)}
      >
        <p className="text-lg">{detail.etablissement.nom}</p>
        {catalogue.release.demonstration && !detail.fictive ? (
          <p className="font-bold text-data-b">Établissement réel</p>
        ) : null}
        {detail.nature === 'mise-a-niveau' ? <p>Année de mise à niveau, préparatoire à un BTS.</p> : null}
        {detail.absenteDepuis === null ? null : (
          <p className="max-w-prose">
            Dernière session connue : {detail.absenteDepuis}. La formation n’est pas dans la session{' '}
            {catalogue.release.session} : elle a pu fermer, fusionner ou changer de code.
          </p>
        )}
      </PageHead>

      <section aria-label="Mon profil et mes chiffres" className="mt-8 grid gap-8">
        {profil === null ? null : <p className="hidden print:block">Profil : {profil}.</p>}
        <ProfilBar action={path} criteres={criteres} />
        <ParametreErrors erreurs={erreurs} />
        {detail.estimation === null ? (
          <p className="max-w-prose text-lg">
            Indique ton type de bac pour voir ce qui est arrivé aux candidats comme toi.
          </p>
        ) : detail.estimation.kind === 'indisponible' ? (
          <div className="grid max-w-prose gap-3">
            <p className="text-xl">{detail.estimation.phrase}</p>
            {detail.estimation.raison === 'acces-conditionne' && misesANiveau.length > 0 ? (
              <p>
                <a href="#mise-a-niveau" className="inline-block min-h-6">
                  Voir où suivre cette mise à niveau
                </a>
              </p>
            ) : null}
          </div>
        ) : (
          <div className="grid gap-4">
            <h2 className="sr-only">Pour ce profil : {profil}</h2>
            <EstimationDetail estimation={detail.estimation} lecture={detail.lecture} />
          </div>
        )}
        <TauxAcces sessions={detail.sessions} />
        <OnThisPage
          parts={[
            { id: 'identite', title: 'La formation' },
            ...(misesANiveau.length === 0 ? [] : [{ id: 'mise-a-niveau', title: 'Mise à niveau' }]),
            ...(rapport === undefined
              ? []
              : [
                  { id: 'commission', title: 'Ce que la commission regarde' },
                  { id: 'chiffres-publies', title: 'Les chiffres publiés' },
                ]),
            { id: 'sessions-ouvertes', title: 'Au fil des sessions' },
            { id: 'diplome', title: 'Le diplôme' },
            { id: 'sources', title: 'Sources' },
          ]}
        />
      </section>

      <Part id="identite" title="La formation">
        <Identity detail={detail} />
      </Part>

      {misesANiveau.length === 0 ? null : (
        <Part
          id="mise-a-niveau"
          title="Mise à niveau"
          lead="Une année préparatoire, obligatoire avec certains bacs avant ce BTS. Elle se demande à part sur Parcoursup."
        >
          <MiseANiveauList
            misesANiveau={misesANiveau}
            uai={detail.etablissement.uai}
            href={(code) => candidatUrl(`/formation/${code}`, criteres)}
          />
        </Part>
      )}

      {rapport === undefined ? null : (
        <>
          <Part
            id="commission"
            title="Ce que la commission regarde"
            lead={
              catalogue.release.demonstration
                ? 'Le jeu de démonstration ne reprend d’un rapport que les chiffres : ces textes sont de nous.'
                : 'Dans les mots de la formation, tirés de son rapport public.'
            }
          >
            <Commission rapport={rapport} reworded={catalogue.release.demonstration} />
          </Part>
          <Part
            id="chiffres-publies"
            title={`Les chiffres publiés, session ${rapport.session}`}
            lead="Confirmés : vœu complet et confirmé. Classés : gardés par la commission. En position : appelés, c’est-à-dire de rang égal ou inférieur à celui du dernier appelé de leur groupe."
          >
            <RapportTables rapport={rapport} own={ownRows(rapport, candidat)} />
          </Part>
        </>
      )}

      <Part id="sessions-ouvertes" title="Au fil des sessions">
        {formation.sessions.length === 0 ? (
          <p className="max-w-prose text-ink-soft">
            Aucune session des données ouvertes que nous avons chargées ne connaît cette formation.
          </p>
        ) : (
          <SessionsTable sessions={formation.sessions} own={candidat === null ? null : populationOf(candidat)} />
        )}
      </Part>

      <Part id="diplome" title="Le diplôme">
        <DiplomeSummary detail={detail} />
      </Part>

      <Part
        id="sources"
        title="Sources"
        lead="Les documents d’où vient chaque chiffre de cette page, et où il s’y trouve."
      >
        <SourceList
          sources={citedSources(formation, detail.fiches, (id) => catalogue.contexte.sources.get(id) ?? null)}
        />
      </Part>
    </Page>
  );
}
