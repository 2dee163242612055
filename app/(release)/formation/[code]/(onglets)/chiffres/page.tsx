import type { Metadata } from 'next';
import { readPageCriteres } from '@/app/pageCriteres';
import { ChiffresParts } from '@/components/formation/ChiffresParts';
import { ProfilPaper } from '@/components/profil/ProfilPaper';
import { IntrouvableScreen } from '@/components/site/IntrouvableScreen';
import { ParametreErrors } from '@/components/site/ParametreErrors';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { demandeOf } from '@/lib/views/formation';
import { viewChiffres } from '@/lib/views/formationChiffres';
import { formationPath } from '@/lib/views/formationPath';
import { descriptionChiffres, titreFormation } from '@/lib/views/formationReferencement';
import { type FormationPageProps, type FormationProps, findFormation, formationMetadata } from '../../findFormation';

export function generateMetadata(props: FormationProps): Promise<Metadata> {
  return formationMetadata(props, (formation) => ({
    title: `Chiffres : ${titreFormation(formation)}`,
    description: descriptionChiffres(formation),
    path: formationPath(formation.code, 'chiffres'),
  }));
}

/** Fourth page of a formation, after its diploma's: every count that its documents publish, and where it stands. */
export default async function ChiffresPage({ params, searchParams }: FormationPageProps) {
  const found = await findFormation((await params).code);
  if (found.kind === 'indisponible') return <UnavailableScreen etat={found.etat} />;
  if (found.kind === 'introuvable') return <IntrouvableScreen />;
  const { criteres, erreurs } = readPageCriteres(await searchParams, 'personne');
  return (
    <>
      <ProfilPaper criteres={criteres} />
      <ParametreErrors erreurs={erreurs} />
      <ChiffresParts view={viewChiffres(demandeOf(found.catalogue, found.formation, criteres))} />
    </>
  );
}
