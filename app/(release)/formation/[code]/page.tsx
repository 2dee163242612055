import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { INTROUVABLE } from '@/app/introuvable';
import { type PageParams, readPageCriteres } from '@/app/pageCriteres';
import { FormationHead } from '@/components/formation/FormationHead';
import { FormationParts } from '@/components/formation/FormationParts';
import { StructuredData } from '@/components/formation/StructuredData';
import { Conseils } from '@/components/profil/Conseils';
import { ProfilBar } from '@/components/profil/ProfilBar';
import { ParametreErrors } from '@/components/recherche/ParametreErrors';
import { profilLine } from '@/components/recherche/profilLine';
import { IntrouvableScreen } from '@/components/site/IntrouvableScreen';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { RowDialog } from '@/components/sources/RowDialog';
import { OnThisPage } from '@/components/ui/OnThisPage';
import { Page } from '@/components/ui/Page';
import { descriptionFormation, structuredFormation, titreFormation } from '@/lib/http/formationReferencement';
import { formationVue, SOMMAIRE } from '@/lib/http/formationVue';
import { toCandidatParams } from '@/lib/search/adresse';
import { candidatOf } from '@/lib/search/params';

interface FormationPageProps {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<PageParams>;
}

export async function generateMetadata({ params }: FormationPageProps): Promise<Metadata> {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return {};
  const formation = etat.catalogue.formations.get((await params).code);
  if (formation === undefined) return INTROUVABLE;
  const title = titreFormation(formation);
  const description = descriptionFormation(formation);
  // The candidate's parameters make no other page: one formation has one address.
  const canonical = `/formation/${formation.code}`;
  return { title, description, alternates: { canonical } };
}

export default async function FormationPage({ params, searchParams }: FormationPageProps) {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  const { catalogue } = etat;
  const formation = catalogue.formations.get((await params).code);
  if (formation === undefined) return <IntrouvableScreen />;
  const { criteres, erreurs } = readPageCriteres(await searchParams, 'candidat');
  const candidat = candidatOf(criteres);
  const vue = formationVue(catalogue, formation, candidat, toCandidatParams(criteres).toString());
  const { estimation } = vue.detail;
  const profil = profilLine(criteres);

  return (
    <Page>
      <div className="feuille">
        <FormationHead vue={vue} criteres={criteres} release={catalogue.release} />
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
          <OnThisPage parts={vue.parties.map((id) => ({ id, title: SOMMAIRE[id] }))} />
        </section>
        <FormationParts
          vue={vue}
          formation={formation}
          criteres={criteres}
          demonstration={catalogue.release.demonstration}
          sourceById={(id) => catalogue.contexte.sources.get(id) ?? null}
        />
      </div>
      <RowDialog />
      <StructuredData data={structuredFormation(vue.detail)} />
    </Page>
  );
}
