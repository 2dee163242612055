import { Part } from '@/components/ui/Part';
import { unbroken } from '@/components/ui/wording';
import { PARTIES } from '@/lib/views/formation';
import type { PreparerView } from '@/lib/views/formationPreparer';
import { Commission } from './Commission';
import { Preparer } from './Preparer';

interface PreparerPartsProps {
  readonly view: PreparerView;
  /** Page that lists the documents, where it is not this one. */
  readonly sources?: string;
}

/** The parts of a formation's second page: what the commission reads, in its words, then the checklist that follows from it. */
export function PreparerParts({ view, sources }: PreparerPartsProps) {
  const { formation, rapport, preparation, demonstration } = view;
  const page = sources === undefined ? {} : { page: sources };
  return (
    <>
      <Part
        id="commission"
        title={unbroken(PARTIES.commission)}
        lead={
          rapport === null
            ? undefined
            : demonstration
              ? unbroken('Le jeu de démonstration ne reprend d’un rapport que les chiffres : ces textes sont de nous.')
              : 'Dans les mots de la formation, tirés de son rapport public.'
        }
      >
        {rapport === null ? (
          <p className="max-w-prose">
            Le rapport public de cette formation n’est pas chargé : nous ne savons pas ce que la commission regarde. Il
            se lit sur sa fiche Parcoursup, rubrique « Comment sont analysées les candidatures ».
          </p>
        ) : (
          <Commission rapport={rapport} reworded={demonstration} own={view.eds} {...page} />
        )}
      </Part>
      {preparation.attendus === null && preparation.criteres === null ? null : (
        <Part id="preparer" title={unbroken(PARTIES.preparer)}>
          <Preparer
            code={formation.code}
            preparation={preparation}
            reworded={demonstration}
            uncertain={view.separationIncertaine}
            {...page}
          />
        </Part>
      )}
    </>
  );
}
