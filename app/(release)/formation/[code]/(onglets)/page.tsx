import type { Metadata } from 'next';
import { readPageCriteres } from '@/app/pageCriteres';
import { EntrerParts } from '@/components/formation/EntrerParts';
import { PlusLoin } from '@/components/formation/PlusLoin';
import { StructuredData } from '@/components/formation/StructuredData';
import { ProfilPaper } from '@/components/profil/ProfilPaper';
import { IntrouvableScreen } from '@/components/site/IntrouvableScreen';
import { ParametreErrors } from '@/components/site/ParametreErrors';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { demandeOf } from '@/lib/views/formation';
import { viewEntrer } from '@/lib/views/formationEntrer';
import { formationPath } from '@/lib/views/formationPath';
import { descriptionFormation, titreFormation } from '@/lib/views/formationReferencement';
import { type FormationPageProps, type FormationProps, findFormation, formationMetadata } from '../findFormation';

export function generateMetadata(props: FormationProps): Promise<Metadata> {
  return formationMetadata(props, (formation) => ({
    title: titreFormation(formation),
    description: descriptionFormation(formation),
    path: formationPath(formation.code),
  }));
}

/** First page of a formation: can I get in, and what decides? */
export default async function EntrerPage({ params, searchParams }: FormationPageProps) {
  const found = await findFormation((await params).code);
  if (found.kind === 'indisponible') return <UnavailableScreen etat={found.etat} />;
  if (found.kind === 'introuvable') return <IntrouvableScreen />;
  const { criteres, erreurs } = readPageCriteres(await searchParams, 'personne');
  const view = viewEntrer(demandeOf(found.catalogue, found.formation, criteres));
  return (
    <>
      <ProfilPaper criteres={criteres} />
      <ParametreErrors erreurs={erreurs} />
      <EntrerParts view={view} criteres={criteres} />
      <PlusLoin view={view} criteres={criteres} />
      <StructuredData data={view.structured} />
    </>
  );
}
