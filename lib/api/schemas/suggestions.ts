import { z } from 'zod';
import type { DeepReadonly } from '@/lib/domain/deepReadonly';
import { LIMITES } from '@/lib/search/bornes';
import { GENRES_SUGGESTION } from '@/lib/search/text/indexSuggestions';

/** The query of `GET /api/v1/suggestions`. */
export const schemaSuggestionsRequete = z.object({
  q: z.string().max(LIMITES.q).optional().describe('Début de ce qui est cherché, deux caractères au moins.'),
});

const suggestion = z.object({
  libelle: z.string(),
  detail: z.string().nullable().describe('Ce qui le distingue : sigle, commune, sorte de territoire.'),
  q: z.string().describe('Texte libre qui le trouve : valeur de « q » pour /api/v1/formations.'),
  formations: z.int().min(1).describe('Formations auxquelles il mène.'),
  lien: z.string().nullable().describe('Sa page, quand il en a une.'),
});

/** `GET /api/v1/suggestions` */
export const schemaSuggestions = z.object({
  release: z.string(),
  q: z.string(),
  groupes: z
    .array(z.object({ genre: z.enum(GENRES_SUGGESTION), libelle: z.string(), suggestions: z.array(suggestion).min(1) }))
    .describe('Par sorte, la plus proche d’abord ; vide quand rien n’est proche.'),
});
export type Suggestions = DeepReadonly<z.output<typeof schemaSuggestions>>;
