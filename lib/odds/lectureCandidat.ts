import type { Candidat } from '@/lib/domain/candidat';
import type { Eds } from '@/lib/domain/eds';
import type { Formation } from '@/lib/domain/formation';
import type { Rapport } from '@/lib/domain/rapport';
import type { ContexteOdds } from './contexte';
import { assessEds, type EdsCandidat, lignePaire } from './edsCandidat';
import { readEvidence } from './estimate';
import type { Combinaison, Estimateur } from './estimateur';
import type { Evidence, EvidenceComptee, LigneComptee } from './evidence';
import { type Decision, porteDecisive } from './porteDecisive';

/** The published row of a candidate's pair of EDS: evidence of its own, never a margin. */
export interface PaireEds {
  readonly eds: readonly Eds[];
  readonly session: number;
  readonly sur: number;
  readonly classes: number;
  /** In position. */
  readonly obtenus: number;
}

/** What a formation's documents say to this candidate beside the figure. `null` parts: the documents do not say. */
export interface LectureCandidat {
  /** The file or the rank, on the row that the figure quotes. */
  readonly decision: { readonly ligne: LigneComptee; readonly porte: Exclude<Decision, 'inconnue'> } | null;
  /** Both margins, where profile and mention are combined. */
  readonly combinaison: Combinaison | null;
  readonly eds: { readonly candidat: EdsCandidat; readonly paire: PaireEds | null } | null;
}

/** Reads, for one candidate, which gate decides, how profile and mention combine, and what the commission says of the EDS. */
export function readLectureCandidat(
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
): LectureCandidat {
  return lectureOf(formation, candidat, readEvidence(formation, candidat, contexte), estimateur);
}

/** The same, of evidence that was read before. */
export function lectureOf(
  formation: Formation,
  candidat: Candidat,
  evidence: Evidence,
  estimateur: Estimateur,
): LectureCandidat {
  const [rapport] = formation.rapports;
  return {
    decision: evidence.kind === 'absence' ? null : readDecision(evidence),
    combinaison:
      evidence.kind === 'absence' || evidence.mesure !== 'en-position'
        ? null
        : (estimateur.combine?.(formation, candidat, evidence) ?? null),
    eds: rapport === undefined ? null : readEds(rapport, candidat),
  };
}

function readDecision({ lignes: [ligne] }: EvidenceComptee): LectureCandidat['decision'] {
  const porte = porteDecisive(ligne.confirmes, ligne.classes, ligne.obtenus);
  return porte === 'inconnue' ? null : { ligne, porte };
}

function readEds(rapport: Rapport, candidat: Candidat): LectureCandidat['eds'] {
  const assessed = assessEds(rapport, candidat);
  if (assessed === null) return null;
  const row = lignePaire(rapport, candidat);
  if (row === null || row.confirmes === null || row.classes === null || row.appeles === null || row.confirmes === 0) {
    return { candidat: assessed, paire: null };
  }
  const eds = [...assessed.retenus, ...assessed.autres];
  const paire = { eds, session: rapport.session, sur: row.confirmes, classes: row.classes, obtenus: row.appeles };
  return { candidat: assessed, paire };
}
