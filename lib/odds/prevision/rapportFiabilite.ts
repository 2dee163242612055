import type { PairScores } from './backtest';
import type { ScoreMentions } from './mentionsAdmis';

/** Cells of one kind and size of simulated reports: how often next session's rate was inside, and how far the estimate was. */
export interface LigneSimulation {
  readonly cellules: 'groupe' | 'profil' | 'mention' | 'profil × mention';
  readonly scope: 'n:<20' | 'n:20-49' | 'n:50-199' | 'n:>=200';
  readonly nombre: number;
  readonly coverage80: number;
  readonly width80: number;
  /** Mean of the estimates minus mean of the true rates. */
  readonly bias: number;
  /** Mean absolute error of the estimate. */
  readonly mae: number;
}

export interface Simulation {
  /** Said wherever it is shown. */
  readonly avertissement: string;
  readonly rapports: number;
  readonly lignes: readonly LigneSimulation[];
}

/** What `npm run backtest` writes: the forecasts of the past beside what came, for the release that they were made on. */
export interface RapportFiabilite {
  /** ISO instant. */
  readonly generatedAt: string;
  readonly data: { readonly sessions: readonly number[]; readonly digest: string };
  /** Empty with fewer than two sessions. */
  readonly pairs: readonly PairScores[];
  readonly mentions: readonly ScoreMentions[];
  readonly simulation: Simulation;
}
