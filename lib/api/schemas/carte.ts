import { z } from 'zod';
import type { Amas, Carte, LieuCompte } from '@/lib/search/map/contrat';

const schemaLieuCompte = z.object({
  libelle: z.string(),
  total: z.int(),
  requete: z.string().nullable().describe('Paramètres de la recherche réduite à ce lieu.'),
}) satisfies z.ZodType<LieuCompte>;

const schemaAmas = z.object({
  x: z.number(),
  y: z.number(),
  rayon: z.number(),
  total: z.int(),
  libelle: z.string(),
  requete: z
    .string()
    .nullable()
    .describe('Paramètres de la recherche réduite à cet amas ; null quand rien n’est plus étroit.'),
  formation: z
    .object({ code: z.string(), intitule: z.string(), etablissement: z.string() })
    .nullable()
    .describe('La formation, quand elle est seule.'),
}) satisfies z.ZodType<Amas>;

/** `GET /api/v1/carte` */
export const schemaCarte = z.object({
  total: z.int(),
  sansPosition: z.int().describe('Formations dont aucune source ne donne la position.'),
  fond: z
    .object({ x: z.number(), y: z.number(), echelle: z.number() })
    .describe('Place du fond de carte dans un carré de 480 : translate(x y) scale(echelle).'),
  amas: z.array(schemaAmas).describe('Formations regroupées ; coordonnées dans le même carré.'),
  horsCarte: z.array(schemaLieuCompte).describe('Lieux hors de France métropolitaine.'),
  lieux: z
    .array(schemaLieuCompte)
    .describe('Tous les résultats : par département, ou par commune s’il n’y en a qu’un.'),
  centre: z
    .object({ x: z.number(), y: z.number(), rayon: z.number() })
    .nullable()
    .describe('Distance demandée, dans le même carré.'),
}) satisfies z.ZodType<Carte>;
