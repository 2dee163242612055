import { z } from 'zod';
import { POPULATIONS } from '@/lib/domain/effectifs';
import { type PairScores, SCOPES, type Scores } from './backtest';
import { BASELINES } from './baselines';
import type { ScoreMentions } from './mentionsAdmis';
import { MENTIONS_COMPTEES } from './panel';
import type { ScoreEmprunt } from './replay';
import { TAILLES } from './tailles';

const SCORES: z.ZodType<Scores> = z.object({
  logLoss: z.number(),
  brier: z.number(),
  mae: z.number(),
  ece: z.number(),
  eceUnshifted: z.number(),
  shift: z.number(),
  coverage80: z.number().nullable(),
  width80: z.number().nullable(),
  coverageShown: z.number().nullable(),
  expectedShown: z.number().nullable(),
  widthShown: z.number().nullable(),
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
  promise: z.number().nullable(),
  baselines: z.record(z.enum(BASELINES), SCORES.nullable()),
  intervals: z.object({
    logLoss: INTERVAL,
    mae: INTERVAL,
    coverage80: INTERVAL,
    coverageShown: INTERVAL,
    gainLogLoss: INTERVAL,
  }),
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
  exposants: z.array(z.number()),
  classes: z.array(
    z.object({
      mention: z.enum(MENTIONS_COMPTEES),
      de: z.number(),
      a: z.number().nullable(),
      attendus: z.number(),
      brut: z.number(),
      predit: z.number(),
      venu: z.number(),
    }),
  ),
});

const TENUE = z.object({ coverageShown: z.number(), expectedShown: z.number() });

const EMPRUNT: z.ZodType<ScoreEmprunt> = z.object({
  from: z.number(),
  to: z.number(),
  population: z.enum(POPULATIONS),
  formations: z.number(),
  nu: TENUE,
  elargi: TENUE,
});

/** Cells of one kind and size of simulated reports: how often next session's count was inside the interval as shown, and how far the estimate was. */
const LIGNE = z.object({
  cellules: z.enum(['groupe', 'profil', 'mention', 'profil × mention']),
  scope: z.enum(TAILLES),
  nombre: z.number(),
  coverageShown: z.number(),
  expectedShown: z.number(),
  widthShown: z.number(),
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
  /** The spread that rates by bac borrow from the total, replayed where the truth is known. */
  emprunts: z.array(EMPRUNT).readonly(),
  /** Mises à niveau, over every pair: too few to be fitted on, forecast with the constants of the BTS. `null` without any. */
  misesANiveau: TENUE.extend({ previsions: z.number() }).nullable(),
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
