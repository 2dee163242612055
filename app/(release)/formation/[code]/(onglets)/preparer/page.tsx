import type { Metadata } from 'next';
import { readPageCriteres } from '@/app/pageCriteres';
import { PreparerParts } from '@/components/formation/PreparerParts';
import { Conseils } from '@/components/profil/Conseils';
import { ProfilPaper } from '@/components/profil/ProfilPaper';
import { IntrouvableScreen } from '@/components/site/IntrouvableScreen';
import { ParametreErrors } from '@/components/site/ParametreErrors';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { candidatUrl } from '@/lib/search/urls';
import { demandeOf } from '@/lib/views/formation';
import { formationPath } from '@/lib/views/formationPath';
import { viewPreparer } from '@/lib/views/formationPreparer';
import { descriptionPreparer, titreFormation } from '@/lib/views/formationReferencement';
import { type FormationPageProps, type FormationProps, findFormation, formationMetadata } from '../../findFormation';

export function generateMetadata(props: FormationProps): Promise<Metadata> {
  return formationMetadata(props, (formation) => ({
    title: `Préparer : ${titreFormation(formation)}`,
    description: descriptionPreparer(formation),
    path: formationPath(formation.code, 'preparer'),
  }));
}

/** Second page of a formation: what does its commission read, and what do I get ready? */
export default async function PreparerPage({ params, searchParams }: FormationPageProps) {
  const found = await findFormation((await params).code);
  if (found.kind === 'indisponible') return <UnavailableScreen etat={found.etat} />;
  if (found.kind === 'introuvable') return <IntrouvableScreen />;
  const { criteres, erreurs } = readPageCriteres(await searchParams, 'personne');
  const { formation } = found;
  const view = viewPreparer(demandeOf(found.catalogue, formation, criteres));
  return (
    <>
      <ProfilPaper criteres={criteres} />
      <ParametreErrors erreurs={erreurs} />
      <PreparerParts view={view} sources={candidatUrl(formationPath(formation.code, 'chiffres'), criteres)} />
      <div className="mt-8">
        <Conseils criteres={criteres} formation={{ statut: formation.etablissement.statut, mesure: view.mesure }} />
      </div>
    </>
  );
}
