import type { Metadata } from 'next';
import { cache } from 'react';
import { requestCatalogue } from '@/app/catalogue';
import { INTROUVABLE } from '@/app/introuvable';
import { type PageParams, readPageCriteres } from '@/app/pageCriteres';
import { FormationHead } from '@/components/formation/FormationHead';
import { FormationParts } from '@/components/formation/FormationParts';
import { StructuredData } from '@/components/formation/StructuredData';
import { Conseils } from '@/components/profil/Conseils';
import { ProfilBar } from '@/components/profil/ProfilBar';
import { profilLine } from '@/components/profil/profilLine';
import { IntrouvableScreen } from '@/components/site/IntrouvableScreen';
import { ParametreErrors } from '@/components/site/ParametreErrors';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { OnThisPage } from '@/components/ui/OnThisPage';
import { Page } from '@/components/ui/Page';
import { SOMMAIRE, viewFormation } from '@/lib/views/formation';
import { descriptionFormation, titreFormation } from '@/lib/views/formationReferencement';

interface FormationPageProps {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<PageParams>;
}

/** The formation of an address, found once for its title and its page. */
const find = cache(async (code: string) => {
  const etat = await requestCatalogue();
  return { etat, formation: etat.kind === 'pret' ? etat.catalogue.formations.get(code) : undefined };
});

export async function generateMetadata({ params }: FormationPageProps): Promise<Metadata> {
  const { etat, formation } = await find((await params).code);
  if (etat.kind !== 'pret') return {};
  if (formation === undefined) return INTROUVABLE;
  const title = titreFormation(formation);
  const description = descriptionFormation(formation);
  // The candidate's parameters make no other page: one formation has one address.
  return { title, description, alternates: { canonical: `/formation/${formation.code}` } };
}

export default async function FormationPage({ params, searchParams }: FormationPageProps) {
  const { etat, formation } = await find((await params).code);
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  if (formation === undefined) return <IntrouvableScreen />;
  const { criteres, erreurs } = readPageCriteres(await searchParams, 'personne');
  const view = viewFormation(etat.catalogue, formation, criteres);
  const { estimation } = view;
  const profil = profilLine(criteres);

  return (
    <Page>
      <div className="feuille">
        <FormationHead view={view} criteres={criteres} />
        <section aria-label="Mon profil" className="mt-8 grid gap-6">
          {profil === null ? null : <p className="hidden print:block">Profil : {profil}.</p>}
          <ProfilBar action={`/formation/${formation.code}`} criteres={criteres} />
          <Conseils
            criteres={criteres}
            formation={{
              statut: formation.etablissement.statut,
              mesure: estimation === null || estimation.kind === 'indisponible' ? null : estimation.mesure,
            }}
          />
          <ParametreErrors erreurs={erreurs} />
          <OnThisPage parts={view.parties.map((id) => ({ id, title: SOMMAIRE[id] }))} />
        </section>
        <FormationParts view={view} criteres={criteres} />
      </div>
      <StructuredData data={view.structured} />
    </Page>
  );
}
