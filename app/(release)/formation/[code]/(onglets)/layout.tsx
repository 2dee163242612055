import type { ReactNode } from 'react';
import { FormationHead } from '@/components/formation/FormationHead';
import { Gestes } from '@/components/formation/Gestes';
import { Onglets } from '@/components/formation/Onglets';
import { RetourRecherche } from '@/components/keep/RetourRecherche';
import { Page } from '@/components/ui/Page';
import { viewEntete } from '@/lib/views/formation';
import { type FormationProps, findFormation } from '../findFormation';

interface OngletsLayoutProps extends FormationProps {
  readonly children: ReactNode;
}

/** What stays from one page of a formation to the next: its name, the pages, what one can do with it. */
export default async function OngletsLayout({ params, children }: OngletsLayoutProps) {
  const found = await findFormation((await params).code);
  // The page says why there is nothing.
  if (found.kind !== 'trouvee') return children;
  const { catalogue, formation } = found;
  const entete = viewEntete(catalogue, formation);
  return (
    <Page>
      <div className="feuille">
        <FormationHead entete={entete} kicker={<RetourRecherche />} />
        <Onglets code={formation.code} diplome={entete.diplome?.fiche ?? null} />
        {children}
        <Gestes formation={formation} />
      </div>
    </Page>
  );
}
