import { z } from 'zod';
import { POPULATIONS } from '@/lib/domain/effectifs';
import type { Constants } from './constants';
import { DIMENSION, MENTIONS_COMPTEES, RATES, VARIABLES } from './panel';

/** Names the method: constants fitted by another one are fitted again. */
export const METHODE = 'prevision-2';

/** Constants ready to be stored beside the release of that digest. */
export function toStoredConstants(digest: string, constants: Constants): z.input<typeof STORED> {
  return { methode: METHODE, digest, constants };
}

const numbers = (length: number) => z.array(z.number()).length(length);

/** Exactly what this version writes. */
const CONSTANTS: z.ZodType<Constants> = z.object({
  variables: z.array(z.string()).refine((names) => names.join() === VARIABLES.join()),
  within: numbers(DIMENSION ** 2),
  oneYear: numbers(DIMENSION ** 2),
  retention: numbers(DIMENSION),
  levelDrift: z.number(),
  dispersion: z.array(z.object({ level: z.number(), slope: z.number() })).length(RATES),
  olderShare: numbers(RATES),
  loans: numbers(POPULATIONS.length),
  mentions: z.object({
    concentration: z.number(),
    exposants: numbers(MENTIONS_COMPTEES.length),
    gain: z.number().nullable(),
  }),
  borrowed: z.array(z.string()),
  commonPace: z.boolean(),
  pairs: z.array(z.tuple([z.number(), z.number()])),
  pairDegrees: z.number().nullable(),
});

const STORED = z.object({ methode: z.literal(METHODE), digest: z.string(), constants: CONSTANTS });

/**
 * Reads stored constants back. Whatever is not exactly what this version writes, for exactly this release, is `null`: constants
 * are cheap to fit again, and wrong ones show nowhere.
 */
export function readStoredConstants(read: unknown, digest: string): Constants | null {
  const stored = STORED.safeParse(read).data;
  return stored?.digest === digest ? stored.constants : null;
}
