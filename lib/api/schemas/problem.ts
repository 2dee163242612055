import { z } from 'zod';
import type { DeepReadonly } from '@/lib/domain/deepReadonly';

/** An RFC 9457 problem document. */
export const schemaProblem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  erreurs: z
    .array(z.object({ parametre: z.string(), message: z.string() }))
    .exactOptional()
    .describe('Un message par paramètre qui n’a pas pu être lu.'),
});
export type Problem = DeepReadonly<z.output<typeof schemaProblem>>;
