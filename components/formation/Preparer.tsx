import { SourceLink } from '@/components/sources/SourceLink';
import { Terme } from '@/components/terme/Terme';
import type { Preparation } from '@/lib/views/preparation';
import { Checklist } from './Checklist';

interface PreparerProps {
  readonly code: string;
  readonly preparation: Preparation;
  /** The report's words are ours: nothing is quoted as said by it. */
  readonly reworded: boolean;
  /** Some criteria are kept with what is read to judge them. */
  readonly uncertain: boolean;
  /** Page that lists the documents, where it is not this one. */
  readonly page?: string;
}

/** « Qu'est-ce que je prépare ? »: what the diploma expects and what this commission reads, as a list to tick. */
export function Preparer({ code, preparation: { attendus, criteres }, reworded, uncertain, page }: PreparerProps) {
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
                    <SourceLink origine={attendus.origine} page={page} />
                  </>
                ),
              },
            ]),
        ...(criteres === null
          ? []
          : [
              {
                id: 'criteres',
                title: 'Ce que cette commission regarde',
                taches: criteres.taches,
                source: (
                  <>
                    {reworded ? 'Résumé dans nos mots' : 'La formation, dans son rapport public'}, session{' '}
                    {criteres.session}. Un degré d’importance n’est pas un coefficient.{' '}
                    {uncertain ? 'Là où le document ne les sépare pas, critères et éléments lus sont ensemble. ' : null}
                    <SourceLink origine={criteres.origine} page={page} />
                  </>
                ),
              },
            ]),
      ]}
    />
  );
}
