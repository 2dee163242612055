import { z } from 'zod';
import type { Percent, Rate } from '@/lib/domain/rate';

const share: z.ZodType<number> = z.number().min(0).max(1);
const published: z.ZodType<number> = z.number();

/** A rate of the contract: a JSON number from 0 to 1. */
export const taux = share as z.ZodType<Rate>;

/** A percentage of the contract: a JSON number, as published. */
export const pourcent = published as z.ZodType<Percent>;
