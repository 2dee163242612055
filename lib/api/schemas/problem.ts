import { z } from 'zod';
import type { Problem } from '../problem';

/** RFC 9457. */
export const schemaProblem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  erreurs: z
    .array(z.object({ parametre: z.string(), message: z.string() }))
    .exactOptional()
    .describe('Un message par paramètre qui n’a pas pu être lu.'),
}) satisfies z.ZodType<Problem>;
