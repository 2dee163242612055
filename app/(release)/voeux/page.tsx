import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { type PageParams, readPageCriteres, valuesOf } from '@/app/pageCriteres';
import { ProfilBar } from '@/components/profil/ProfilBar';
import { profilLine } from '@/components/profil/profilLine';
import { ParametreErrors } from '@/components/site/ParametreErrors';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { ListeRecue } from '@/components/voeux/ListeRecue';
import { ListeVide } from '@/components/voeux/ListeVide';
import { MaListe } from '@/components/voeux/MaListe';
import { SuiteListe } from '@/components/voeux/SuiteListe';
import { listeOf, PARAMETRE_FORMATION, readCodes } from '@/lib/device/lien';
import { toCandidatParams } from '@/lib/search/adresse';
import { candidatOf } from '@/lib/search/params';
import { candidatUrl } from '@/lib/search/urls';
import { viewListe } from '@/lib/views/liste';

export const metadata: Metadata = { title: 'Ma liste de vœux', robots: { index: false } };

export default async function VoeuxPage({ searchParams }: { readonly searchParams: Promise<PageParams> }) {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  const params = await searchParams;
  const { criteres, erreurs } = readPageCriteres(params, 'personne');
  const { codes, erreurs: erreursCodes } = readCodes(valuesOf(params, PARAMETRE_FORMATION));
  const candidat = toCandidatParams(criteres).toString();
  const profil = profilLine(criteres);
  const isReceived = codes.length > 0;

  const tete = (
    <>
      {/* Fields keep what they held: another profile takes other fields. */}
      <ProfilBar
        key={candidat}
        action="/voeux"
        criteres={criteres}
        kept={codes.map((code) => [PARAMETRE_FORMATION, code] as const)}
      />
      <ParametreErrors erreurs={[...erreursCodes, ...erreurs]} />
    </>
  );

  return (
    <Page>
      <div className="no-print">
        <PageHead
          kicker={isReceived ? 'Une liste reçue par un lien' : 'Gardée sur cet appareil, et nulle part ailleurs'}
          title={isReceived ? 'Une liste de vœux' : 'Ma liste de vœux'}
        >
          {isReceived ? tete : null}
        </PageHead>
      </div>
      {isReceived ? (
        <div className="mt-10 print:mt-0">
          <ListeRecue
            liste={listeOf(codes, candidat)}
            detail={viewListe(etat.catalogue, codes, candidatOf(criteres))}
            profil={profil}
          />
          <SuiteListe />
        </div>
      ) : (
        <>
          <p className="hidden max-w-prose noscript:mt-10 noscript:block">
            Ta liste est gardée par ton navigateur, et il faut JavaScript pour la lire. Une liste reçue par un lien
            s’ouvre ici sans lui.
          </p>
          <MaListe
            candidat={candidat}
            profil={profil}
            isAsked={params.bac !== undefined}
            tete={<div className="no-print mt-3 grid gap-3">{tete}</div>}
            suite={<SuiteListe />}
            vide={<ListeVide rechercheHref={candidatUrl('/recherche', criteres)} />}
          />
        </>
      )}
    </Page>
  );
}
