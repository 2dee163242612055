import type { Formation } from '@/lib/domain/formation';
import type { Donnees } from '@/lib/domain/release';
import type { Classe } from './classe';
import type { ContexteOdds } from './contexte';
import type { Niveau } from './estimation';
import type { Avis, EvidenceComptee } from './evidence';

/** What arithmetic makes of evidence: the figure, and nothing of its words. */
export interface Chiffre {
  readonly kind: 'estimee' | 'observee';
  /** In [0, 1]. */
  readonly taux: number;
  /** Bounds of the interval of `NIVEAU_INTERVALLE`, 0 ≤ bas ≤ haut ≤ 1. */
  readonly bas: number;
  readonly haut: number;
  /** Candidates that the figure rests on, at least 1: reliability is read on it. */
  readonly n: number;
  /** When the figure borrows from a wider level than its evidence. */
  readonly niveau?: Niveau;
  /** What the method adds to say. */
  readonly avis?: readonly Avis[];
}

/**
 * A method of estimation, built once per release by its factory, which may fit whatever it needs on the whole of the
 * data. `estimate` is pure and fast: the catalogue calls it for every formation × class when a release is loaded, and
 * keeps the figures.
 */
export interface Estimateur {
  /** Names the method and its constants: entity tags depend on it. */
  readonly version: string;
  estimate(formation: Formation, classe: Classe, evidence: EvidenceComptee): Chiffre;
}

/** Fits a method to the data of a release. */
export type FabriqueEstimateur = (donnees: Donnees, contexte: ContexteOdds) => Estimateur;
