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
import { listeOf, listeQuery, PARAMETRE_FORMATION, readCodes } from '@/lib/device/lien';
import { toCandidatParams, toLieuParams, toPersonneParams } from '@/lib/search/adresse';
import { rayonSuivant } from '@/lib/search/bornes';
import type { Criteres } from '@/lib/search/criteres';
import { candidatUrl } from '@/lib/search/urls';
import { viewListeRecue } from '@/lib/views/liste';

export const metadata: Metadata = { title: 'Ma liste de vœux', robots: { index: false } };

export default async function VoeuxPage({ searchParams }: { readonly searchParams: Promise<PageParams> }) {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  const params = await searchParams;
  const { criteres, erreurs: erreursCriteres } = readPageCriteres(params, 'personne');
  const { codes, erreurs: erreursCodes } = readCodes(valuesOf(params, PARAMETRE_FORMATION));
  const candidat = toCandidatParams(criteres).toString();
  const profil = profilLine(criteres);

  const place = criteres.ville ?? criteres.autour;
  const erreurs = <ParametreErrors erreurs={[...erreursCodes, ...erreursCriteres]} />;
  const tete = (
    // Fields keep what they held: another profile takes other fields.
    <ProfilBar
      key={candidat}
      action="/voeux"
      criteres={criteres}
      kept={codes.map((code) => [PARAMETRE_FORMATION, code] as const)}
    />
  );

  if (codes.length > 0) {
    return (
      <Page>
        <div className="no-print">
          <PageHead kicker="Une liste reçue par un lien" title="Une liste de vœux">
            {tete}
            {erreurs}
          </PageHead>
        </div>
        <div className="mt-10 print:mt-0">
          <ListeRecue
            liste={listeOf(codes, candidat)}
            detail={viewListeRecue(etat.catalogue, codes, criteres)}
            profil={profil}
            personne={toPersonneParams(criteres).toString()}
            plusLoin={plusLoinOf(criteres, codes)}
          />
          <SuiteListe />
        </div>
      </Page>
    );
  }
  return (
    <Page>
      <div className="no-print">
        <PageHead kicker="Gardée sur cet appareil, et nulle part ailleurs" title="Ma liste de vœux">
          {erreurs}
        </PageHead>
      </div>
      <p className="hidden max-w-prose noscript:mt-10 noscript:block">
        Ta liste est gardée par ton navigateur, et il faut JavaScript pour la lire. Une liste reçue par un lien s’ouvre
        ici sans lui.
      </p>
      <MaListe
        candidat={candidat}
        personne={toPersonneParams(criteres).toString()}
        lieu={place === null ? null : { query: toLieuParams(criteres).toString(), rayon: place.rayon }}
        plusLoin={plusLoinOf(criteres, [])}
        profil={profil}
        isAsked={params.bac !== undefined}
        tete={<div className="no-print mt-3">{tete}</div>}
        suite={<SuiteListe />}
        vide={<ListeVide rechercheHref={candidatUrl('/recherche', criteres)} />}
      />
    </Page>
  );
}

/** The same page, for the same person, as far as the next radius. */
function plusLoinOf(criteres: Criteres, codes: readonly string[]) {
  const place = criteres.ville ?? criteres.autour;
  const rayon = place === null ? null : rayonSuivant(place.rayon);
  if (rayon === null) return null;
  const { ville, autour } = criteres;
  const wider = {
    ...criteres,
    ville: ville === null ? null : { ...ville, rayon },
    autour: autour === null ? null : { ...autour, rayon },
  };
  const query = listeQuery({
    candidat: toPersonneParams(wider).toString(),
    items: codes.map((code) => ({ code })),
  });
  return { rayon, href: `/voeux?${query}` };
}
