import { SourceLink } from '@/components/sources/SourceLink';
import { Terme } from '@/components/terme/Terme';
import type { Preparation } from '@/lib/views/preparation';
import { Checklist } from './Checklist';

interface PreparerProps {
  readonly code: string;
  readonly preparation: Preparation;
  /** The report's words are ours: nothing is quoted as said by it. */
  readonly reworded: boolean;
}

/** « Qu'est-ce que je prépare ? »: what the diploma expects and what this commission reads, as a list to tick. */
export function Preparer({ code, preparation: { attendus, criteres }, reworded }: PreparerProps) {
  return (
    <Checklist
      code={code}
      groups={[
        ...(attendus === null
          ? []
          : [
              {
                id: 'attendus',
                title: attendus.plusieurs ? 'Ce que toutes les options attendent' : 'Ce que le diplôme attend',
                taches: attendus.taches,
                source: (
                  <>
                    <Terme cle="attendus">Attendus nationaux</Terme>, d’après la fiche du diplôme.{' '}
                    <SourceLink origine={attendus.origine} />
                  </>
                ),
              },
            ]),
        ...(criteres === null
          ? []
          : [
              {
                id: 'criteres-a-preparer',
                title: 'Ce que cette commission regarde',
                taches: criteres.taches,
                source: (
                  <>
                    {reworded ? 'Résumé dans nos mots' : 'La formation, dans son rapport public'}, session{' '}
                    {criteres.session}. <SourceLink origine={criteres.origine} />
                  </>
                ),
              },
            ]),
      ]}
    />
  );
}
