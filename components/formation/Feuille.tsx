import { profilLine } from '@/components/profil/profilLine';
import { PageLink } from '@/components/ui/PageLink';
import { Part } from '@/components/ui/Part';
import { TextBlocks } from '@/components/ui/TextBlocks';
import { unbroken } from '@/components/ui/wording';
import type { Diplome } from '@/lib/domain/diplome';
import { nomEpicene } from '@/lib/domain/metier';
import type { Criteres } from '@/lib/search/criteres';
import { candidatUrl } from '@/lib/search/urls';
import { PARTIES } from '@/lib/views/formation';
import type { FeuilleView } from '@/lib/views/formationFeuille';
import { formationPath } from '@/lib/views/formationPath';
import { ChiffresParts } from './ChiffresParts';
import { EntrerParts } from './EntrerParts';
import { FormationHead } from './FormationHead';
import { PreparerParts } from './PreparerParts';
import { PrintButton } from './PrintButton';

interface FeuilleProps {
  readonly view: FeuilleView;
  readonly criteres: Criteres;
}

/** A formation on paper, to be talked over: the figure and the gates, what is read and prepared, the diploma, the counts and their sources. */
export function Feuille({ view: { entrer, preparer, chiffres, fiches }, criteres }: FeuilleProps) {
  const profil = profilLine(criteres);
  const [fiche] = fiches.length === 1 ? fiches : [];
  return (
    <div className="feuille">
      <FormationHead entete={entrer} />
      {profil === null ? null : <p>Profil : {profil}.</p>}
      <p className="mt-3 flex flex-wrap items-center gap-4 no-print">
        <PrintButton />
        <PageLink
          href={candidatUrl(formationPath(entrer.formation.code), criteres)}
          className="inline-flex min-h-11 items-center"
        >
          Revenir à la formation
        </PageLink>
      </p>
      <EntrerParts view={entrer} criteres={criteres} />
      <PreparerParts view={preparer} />
      {fiche === undefined ? null : <FicheDiplome fiche={fiche} />}
      <ChiffresParts view={chiffres} />
    </div>
  );
}

/** What the diploma is and leads to, in a few lines of its sheet. */
function FicheDiplome({ fiche: { description, metiers } }: { readonly fiche: Diplome }) {
  return (
    <Part id="apprendre" title={unbroken(PARTIES.apprendre)}>
      <TextBlocks blocs={description} />
      {metiers.length === 0 ? null : <p>Mène à&nbsp;: {metiers.map(nomEpicene).join(', ')}.</p>}
    </Part>
  );
}
