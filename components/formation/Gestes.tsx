import { CompareButton } from '@/components/keep/CompareButton';
import { SaveButton } from '@/components/keep/SaveButton';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { Sign } from '@/components/ui/Sign';
import type { FormationNommee } from '@/lib/domain/formation';
import { formationPath } from '@/lib/views/formationPath';
import { titreFormation } from '@/lib/views/formationReferencement';
import { IMPRIMER } from './imprimer';
import { ShareButton } from './ShareButton';

/** What one can do with a formation, at the foot of the screen whatever its page shows. */
export function Gestes({ formation }: { readonly formation: FormationNommee }) {
  const { code, etablissement } = formation;
  const nom = `${etablissement.nom}, ${formation.nom}`;
  return (
    <section aria-label="Garder, comparer, partager, imprimer" className="gestes no-print">
      <SaveButton code={code} nom={nom} />
      <CompareButton code={code} nom={nom} />
      <ShareButton title={titreFormation(formation)} />
      <PersonneLink href={`${formationPath(code, 'imprimer')}#${IMPRIMER}`} className="action action-quiet geste-bref">
        <Sign of="imprimer" />
        <span>Imprimer</span>
      </PersonneLink>
    </section>
  );
}
