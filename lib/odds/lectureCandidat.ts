import type { Candidat } from '@/lib/domain/candidat';
import type { Formation } from '@/lib/domain/formation';
import type { Rapport } from '@/lib/domain/rapport';
import { phraseCombinaison, phraseEds, phrasePaire, phrasePorteDecisive } from '@/lib/phrases/candidat';
import { libelleSujet } from '@/lib/phrases/estimation';
import type { ContexteOdds } from './contexte';
import { assessEds, type EdsCandidat, lignePaire } from './edsCandidat';
import { readEvidence } from './estimate';
import type { Combinaison, Estimateur } from './estimateur';
import type { Intervalle, Mesure } from './estimation';
import type { EvidenceComptee } from './evidence';
import { type Decision, porteDecisive } from './porteDecisive';
import { NIVEAU_INTERVALLE } from './seuils';

/** A published margin: its raw counts, and what the method makes of them. */
export interface MargeLue {
  readonly libelle: string;
  readonly session: number;
  readonly table: string;
  readonly sur: number;
  readonly obtenus: number;
  /** Estimated, in [0, 1]; the raw rate is `obtenus / sur`. */
  readonly taux: number;
  readonly intervalle: Intervalle;
}

/** What a formation's documents say to this candidate beside the figure. `null` parts: the documents do not say. */
export interface LectureCandidat {
  /** The file or the rank, on the row that the figure quotes. */
  readonly decision: { readonly mesure: Mesure; readonly porte: Decision; readonly phrase: string } | null;
  /** Profile and mention: combined or refused, both margins in any case. */
  readonly combinaison: {
    readonly kind: Combinaison['kind'];
    readonly phrase: string;
    readonly marges: readonly MargeLue[];
  } | null;
  readonly eds:
    | (EdsCandidat & {
        readonly phrase: string;
        /** The published row of the pair of EDS: evidence of its own, never a margin. */
        readonly paire: {
          readonly session: number;
          readonly sur: number;
          readonly classes: number;
          readonly obtenus: number;
          readonly phrase: string;
        } | null;
      })
    | null;
}

/** Reads, for one candidate, which gate decides, how profile and mention combine, and what the commission says of the EDS. */
export function readLectureCandidat(
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
): LectureCandidat {
  const evidence = readEvidence(formation, candidat, contexte);
  const [rapport] = formation.rapports;
  return {
    decision: evidence.kind === 'absence' ? null : readDecision(evidence),
    combinaison:
      evidence.kind === 'absence' || evidence.mesure !== 'en-position'
        ? null
        : toCombinaison(estimateur.combine?.(formation, candidat, evidence) ?? null),
    eds: rapport === undefined ? null : readEds(rapport, candidat),
  };
}

function readDecision({ mesure, lignes: [ligne] }: EvidenceComptee): LectureCandidat['decision'] {
  const { confirmes, classes, obtenus } = ligne;
  const porte = porteDecisive(confirmes, classes, obtenus);
  return porte === 'inconnue' ? null : { mesure, porte, phrase: phrasePorteDecisive(mesure, ligne, porte) };
}

function toCombinaison(combinaison: Combinaison | null): LectureCandidat['combinaison'] {
  if (combinaison === null) return null;
  return {
    kind: combinaison.kind,
    phrase: phraseCombinaison(combinaison),
    marges: combinaison.marges.map(({ ligne, taux, bas, haut }) => ({
      libelle: libelleSujet(ligne.sujet),
      session: ligne.session,
      table: ligne.table,
      sur: ligne.confirmes,
      obtenus: ligne.obtenus,
      taux,
      intervalle: { niveau: NIVEAU_INTERVALLE, bas, haut },
    })),
  };
}

function readEds(rapport: Rapport, candidat: Candidat): LectureCandidat['eds'] {
  const assessed = assessEds(rapport, candidat);
  if (assessed === null) return null;
  const row = lignePaire(rapport, candidat);
  const { session } = rapport;
  if (row === null || row.confirmes === null || row.classes === null || row.appeles === null || row.confirmes === 0) {
    return { ...assessed, phrase: phraseEds(assessed), paire: null };
  }
  const paire = { session, sur: row.confirmes, classes: row.classes, obtenus: row.appeles };
  const eds = [...assessed.retenus, ...assessed.autres];
  return { ...assessed, phrase: phraseEds(assessed), paire: { ...paire, phrase: phrasePaire(eds, paire) } };
}
