import type { Metadata } from 'next';
import { readPageCriteres } from '@/app/pageCriteres';
import { Feuille } from '@/components/formation/Feuille';
import { IntrouvableScreen } from '@/components/site/IntrouvableScreen';
import { ParametreErrors } from '@/components/site/ParametreErrors';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { Page } from '@/components/ui/Page';
import { demandeOf } from '@/lib/views/formation';
import { viewFeuille } from '@/lib/views/formationFeuille';
import { formationPath } from '@/lib/views/formationPath';
import { titreFormation } from '@/lib/views/formationReferencement';
import { type FormationPageProps, type FormationProps, findFormation, formationMetadata } from '../findFormation';

export function generateMetadata(props: FormationProps): Promise<Metadata> {
  return formationMetadata(props, (formation) => ({
    title: `Feuille à imprimer : ${titreFormation(formation)}`,
    // What search engines want is the formation.
    robots: { index: false, follow: true },
    path: formationPath(formation.code, 'imprimer'),
  }));
}

/** The sheet of paper of a formation: its four pages together. */
export default async function ImprimerPage({ params, searchParams }: FormationPageProps) {
  const found = await findFormation((await params).code);
  if (found.kind === 'indisponible') return <UnavailableScreen etat={found.etat} />;
  if (found.kind === 'introuvable') return <IntrouvableScreen />;
  const { criteres, erreurs } = readPageCriteres(await searchParams, 'personne');
  return (
    <Page>
      <ParametreErrors erreurs={erreurs} />
      <Feuille view={viewFeuille(demandeOf(found.catalogue, found.formation, criteres))} criteres={criteres} />
    </Page>
  );
}
