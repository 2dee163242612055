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
export interface BilanFiabilite {
  /** ISO instant. */
  readonly generatedAt: string;
  readonly data: { readonly sessions: readonly number[]; readonly digest: string };
  /** Empty with fewer than two sessions. */
  readonly pairs: readonly PairScores[];
  readonly mentions: readonly ScoreMentions[];
  readonly simulation: Simulation;
}

/**
 * Reads a stored report back. Whatever is not of this very release, or has not the parts that pages draw, is `null`: never the proof of other data.
 *
 * @param digest of the release in service
 */
export function readBilanFiabilite(read: unknown, digest: string): BilanFiabilite | null {
  if (!isRecord(read) || !isRecord(read.data) || read.data.digest !== digest || !isRecord(read.simulation)) return null;
  const complete =
    typeof read.generatedAt === 'string' &&
    Array.isArray(read.data.sessions) &&
    Array.isArray(read.pairs) &&
    read.pairs.every((pair) => isRecord(pair) && isRecord(pair.model) && Array.isArray(pair.reliability)) &&
    Array.isArray(read.mentions) &&
    Array.isArray(read.simulation.lignes);
  return complete ? (read as unknown as BilanFiabilite) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
