import type { Metadata } from 'next';
import { cache } from 'react';
import { requestCatalogue } from '@/app/catalogue';
import { INTROUVABLE } from '@/app/introuvable';
import { type PageParams, readPageCriteres, valuesOf } from '@/app/pageCriteres';
import { DiplomeParts, partsDiplome } from '@/components/diplome/DiplomeParts';
import { Onglets } from '@/components/formation/Onglets';
import { StructuredData } from '@/components/formation/StructuredData';
import { ProfilBar } from '@/components/profil/ProfilBar';
import { profilLine } from '@/components/profil/profilLine';
import { IntrouvableScreen } from '@/components/site/IntrouvableScreen';
import { ParametreErrors } from '@/components/site/ParametreErrors';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { OnThisPage } from '@/components/ui/OnThisPage';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { PageLink } from '@/components/ui/PageLink';
import { counted, unbroken } from '@/components/ui/wording';
import { findDiplome, formationsOfDiplome } from '@/lib/catalogue/diplomes';
import { candidatUrl } from '@/lib/search/urls';
import { viewDiplome } from '@/lib/views/diplome';
import { descriptionDiplome, titreDiplome } from '@/lib/views/diplomeReferencement';
import { formationDuDiplome } from '@/lib/views/formation';
import { PARAMETRE_FORMATION } from '@/lib/views/formationPath';

interface DiplomePageProps {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<PageParams>;
}

/** The diploma of an address, found once for its title and its page. */
const find = cache(async (code: string) => {
  const etat = await requestCatalogue();
  return { etat, found: etat.kind === 'pret' ? findDiplome(etat.catalogue, code) : null };
});

export async function generateMetadata({ params }: DiplomePageProps): Promise<Metadata> {
  const { code } = await params;
  const { etat, found } = await find(code);
  if (etat.kind !== 'pret') return {};
  if (found === null) return INTROUVABLE;
  const title = unbroken(titreDiplome(found));
  const description = descriptionDiplome(found, formationsOfDiplome(etat.catalogue, code).length);
  return { title, description, alternates: { canonical: `/diplome/${encodeURIComponent(code)}` } };
}

export default async function DiplomePage({ params, searchParams }: DiplomePageProps) {
  const { etat, found } = await find((await params).code);
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  if (found === null) return <IntrouvableScreen />;
  const query = await searchParams;
  const { criteres, erreurs } = readPageCriteres(query);
  const view = viewDiplome(etat.catalogue, found, criteres);
  const profil = profilLine(criteres);
  const formation = formationDuDiplome(etat.catalogue, valuesOf(query, PARAMETRE_FORMATION), view.code);
  const offre = counted(view.offre.actuelles, 'formation', 'formations');

  return (
    <Page>
      {formation === null ? null : (
        <>
          <p className="pt-3 font-bold">{formation.etablissement.nom}</p>
          <Onglets code={formation.code} diplome={view.path} />
        </>
      )}
      <PageHead
        kicker={
          found.kind === 'famille' ? `Diplôme à ${view.fiches.length} options` : `Diplôme, code scolarité ${view.code}`
        }
        title={unbroken(view.titre)}
      >
        <p className="max-w-prose">{[...view.faits, `${offre} en ${view.session}`].join(' · ')}</p>
        {found.kind === 'fiche' && found.famille !== null ? (
          <p>
            <PageLink
              href={candidatUrl(`/diplome/${found.famille.code}`, criteres)}
              className="inline-flex min-h-11 items-center"
            >
              Comparer les options de ce diplôme
            </PageLink>
          </p>
        ) : null}
      </PageHead>

      <section aria-label="Mon profil" className="mt-8 grid gap-6">
        {profil === null ? null : <p className="hidden print:block">Profil : {profil}.</p>}
        <ProfilBar action={view.path} criteres={criteres} />
        <ParametreErrors erreurs={erreurs} />
        <OnThisPage parts={partsDiplome(view)} />
      </section>
      <DiplomeParts view={view} criteres={criteres} />
      <StructuredData data={view.structured} />
    </Page>
  );
}
