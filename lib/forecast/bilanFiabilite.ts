import { z } from 'zod';
import { type PairScores, SCOPES, type Scores } from './backtest';
import { BASELINES } from './baselines';
import type { ScoreMentions } from './mentionsAdmis';

const SCORES: z.ZodType<Scores> = z.object({
  logLoss: z.number(),
  brier: z.number(),
  mae: z.number(),
  ece: z.number(),
  eceUnshifted: z.number(),
  shift: z.number(),
  coverage80: z.number().nullable(),
  width80: z.number().nullable(),
});

/** `null` is how JSON writes the bound that a resampling could not give. */
const BOUND = z.union([z.number(), z.null().transform(() => Number.NaN)]);
const INTERVAL = z.tuple([BOUND, BOUND]);

const PAIR: z.ZodType<PairScores> = z.object({
  from: z.number(),
  to: z.number(),
  gap: z.number(),
  measure: z.enum(['classement', 'proposition-recue']),
  scope: z.enum(SCOPES),
  formations: z.number(),
  model: SCORES,
  baselines: z.record(z.enum(BASELINES), SCORES.nullable()),
  intervals: z.object({ logLoss: INTERVAL, mae: INTERVAL, coverage80: INTERVAL, gainLogLoss: INTERVAL }),
  reliability: z.array(
    z.object({ low: z.number(), high: z.number(), count: z.number(), forecast: z.number(), observed: z.number() }),
  ),
});

const MENTIONS: z.ZodType<ScoreMentions> = z.object({
  from: z.number(),
  to: z.number(),
  admis: z.number(),
  diplome: z.number(),
  formation: z.number(),
});

/** Cells of one kind and size of simulated reports: how often next session's rate was inside, and how far the estimate was. */
const LIGNE = z.object({
  cellules: z.enum(['groupe', 'profil', 'mention', 'profil × mention']),
  scope: z.enum(['n:<20', 'n:20-49', 'n:50-199', 'n:>=200']),
  nombre: z.number(),
  coverage80: z.number(),
  width80: z.number(),
  /** Mean of the estimates minus mean of the true rates. */
  bias: z.number(),
  /** Mean absolute error of the estimate. */
  mae: z.number(),
});
export type LigneSimulation = Readonly<z.infer<typeof LIGNE>>;

const SIMULATION = z.object({
  /** Said wherever it is shown. */
  avertissement: z.string(),
  rapports: z.number(),
  lignes: z.array(LIGNE).readonly(),
});
export type Simulation = Readonly<z.infer<typeof SIMULATION>>;

/** What `npm run backtest` writes: the forecasts of the past beside what came, for the release that they were made on. */
const BILAN = z.object({
  /** ISO instant. */
  generatedAt: z.string(),
  data: z.object({ sessions: z.array(z.number()).readonly(), digest: z.string() }),
  /** Empty with fewer than two sessions. */
  pairs: z.array(PAIR).readonly(),
  mentions: z.array(MENTIONS).readonly(),
  simulation: SIMULATION,
});
export type BilanFiabilite = Readonly<z.infer<typeof BILAN>>;

/**
 * Reads a stored report back. Whatever is not of this very release, or has not the parts that pages draw, is `null`: never the proof of other data.
 *
 * @param digest of the release in service
 */
export function readBilanFiabilite(read: unknown, digest: string): BilanFiabilite | null {
  const rapport = BILAN.safeParse(read).data;
  return rapport?.data.digest === digest ? rapport : null;
}
