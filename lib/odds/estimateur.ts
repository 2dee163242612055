import type { Formation } from '@/lib/domain/formation';
import type { Rate } from '@/lib/domain/rate';
import type { Donnees } from '@/lib/domain/release';
import type { Classe } from './classe';
import type { ContexteOdds } from './contexte';
import type { Avis, EvidenceDe, EvidenceRapport, LigneComptee } from './evidence';
import type { Mesure, Niveau } from './mesures';

/** What arithmetic makes of evidence: the figure, and nothing of its words. */
export interface Chiffre<M extends Mesure = Mesure> {
  readonly kind: 'estimee' | 'observee';
  readonly mesure: M;
  readonly taux: Rate;
  /** Bounds of the interval of `NIVEAU_INTERVALLE`, bas ≤ haut. */
  readonly bas: Rate;
  readonly haut: Rate;
  /** Candidates that the figure rests on, at least 1: reliability is read on it. */
  readonly n: number;
  /** When the figure borrows from a wider level than its evidence. */
  readonly niveau?: Niveau | undefined;
  /** What the method adds to say. */
  readonly avis?: readonly Avis[] | undefined;
}

/** One published margin of a group, its counts beside what the method makes of them. */
export interface MargeEstimee {
  readonly ligne: LigneComptee<'en-position'>;
  /** Estimated. */
  readonly taux: Rate;
  readonly bas: Rate;
  readonly haut: Rate;
}

/** The candidate's two margins, profile and mention, which no table of the report crosses. */
export interface Combinaison {
  readonly marges: readonly MargeEstimee[];
}

/** How a method makes figures of one measure. */
export type Calcul<M extends Mesure> = (formation: Formation, classe: Classe, evidence: EvidenceDe<M>) => Chiffre<M>;

/**
 * A method of estimation, built once per release by its factory, which may fit whatever it needs on the whole of the
 * data. `estimate` is pure and fast: the catalogue calls it for every formation × class when a release is loaded, and
 * keeps the figures.
 */
export interface Estimateur {
  /** Names the method and its constants: entity tags depend on it. */
  readonly version: string;
  /** A figure is of the measure of its evidence. */
  readonly estimate: { readonly [M in Mesure]: Calcul<M> };
  /** The candidate's two margins; `null` where there are not two. Absent from a method that combines nothing. */
  readonly combine?: (formation: Formation, classe: Classe, evidence: EvidenceRapport) => Combinaison | null;
}

/** Fits a method to the data of a release. */
export type FabriqueEstimateur = (donnees: Donnees, contexte: ContexteOdds) => Estimateur;

/** The figure that a method makes of evidence. */
export function chiffreOf<M extends Mesure>(
  { estimate }: Estimateur,
  formation: Formation,
  classe: Classe,
  evidence: EvidenceDe<M>,
): Chiffre<M> {
  return estimate[evidence.mesure](formation, classe, evidence);
}
