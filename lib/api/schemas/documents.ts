import { z } from 'zod';
import { NATURES, type Origine, type Repere, type Source } from '@/lib/domain/source';
import type { Bloc } from '@/lib/domain/texte';

export const schemaRepere = z
  .object({ ligne: z.int().exactOptional(), page: z.int().exactOptional(), rubrique: z.string().exactOptional() })
  .describe('Place dans le document ; lignes et pages se comptent à partir de 1.') satisfies z.ZodType<Repere>;

export const schemaOrigine = z.object({
  sourceId: z.string(),
  repere: schemaRepere,
}) satisfies z.ZodType<Origine>;

export const schemaSource = z.object({
  id: z.string(),
  nature: z.enum(NATURES),
  fichier: z.string(),
  sha256: z.string(),
  octets: z.int(),
  editeur: z.string(),
  licence: z.string(),
  session: z.int().nullable(),
  dateDonnees: z.string().nullable(),
  demonstration: z.boolean(),
}) satisfies z.ZodType<Source>;

export const schemaBloc = z.union([
  z.object({ type: z.literal('titre'), texte: z.string() }),
  z.object({ type: z.literal('paragraphe'), texte: z.string() }),
  z.object({ type: z.literal('liste'), elements: z.array(z.string()) }),
]) satisfies z.ZodType<Bloc>;
