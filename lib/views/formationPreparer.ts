import type { Rapport } from '@/lib/domain/rapport';
import { lectureOf } from '@/lib/odds/lectureCandidat';
import type { Mesure } from '@/lib/odds/mesures';
import { type LectureDite, tellLecture } from '@/lib/phrases/candidat';
import type { Demande, EnteteFormation } from './formation';
import { type Preparation, preparationOf } from './preparation';

/** A formation as its second page tells it: what the commission reads, and what to get ready. */
export interface PreparerView extends EnteteFormation {
  readonly rapport: Rapport | null;
  /** Under the checklist: some of its rows keep criteria and what is read to judge them together. */
  readonly separationIncertaine: boolean;
  readonly preparation: Preparation;
  /** What the commission says of the reader's own EDS, `null` where there is nothing to say. */
  readonly eds: LectureDite['eds'];
  /** Of the reader's figure, `null` without one. */
  readonly mesure: Mesure | null;
}

/** Everything that a formation's second page shows to who asks. */
export function viewPreparer({ catalogue, formation, entete, candidat, evidence }: Demande): PreparerView {
  const { contexte, estimateur } = catalogue;
  const [rapport] = formation.rapports;
  return {
    ...entete,
    rapport: rapport ?? null,
    separationIncertaine: rapport?.criteres.some(({ separation }) => separation === 'incertaine') ?? false,
    preparation: preparationOf(contexte.fichesOf(formation), rapport),
    eds:
      candidat === null || evidence === null
        ? null
        : tellLecture(lectureOf(formation, candidat, evidence, estimateur)).eds,
    mesure: evidence === null || evidence.kind === 'absence' ? null : evidence.mesure,
  };
}
