import { z } from 'zod';
import type { DeepReadonly } from '@/lib/domain/deepReadonly';

/** A place and its count. */
export const schemaLieuCompte = z.object({
  libelle: z.string(),
  total: z.int(),
  requete: z.string().nullable().describe('Paramètres de la recherche réduite à ce lieu.'),
});
export type LieuCompte = DeepReadonly<z.output<typeof schemaLieuCompte>>;

/** Circle of the map: formations that stand close to each other in the present view. Coordinates are those of a square of 480. */
const schemaAmas = z.object({
  x: z.number(),
  y: z.number(),
  rayon: z.number(),
  total: z.int(),
  // « Rhône », « Rhône et Ain », « Lyon », « Lycée des Essais, Lyon ».
  libelle: z.string(),
  requete: z
    .string()
    .nullable()
    .describe('Paramètres de la recherche réduite à cet amas ; null quand rien n’est plus étroit.'),
  formation: z
    .object({ code: z.string(), intitule: z.string(), nom: z.string(), etablissement: z.string() })
    .nullable()
    .describe('La formation, quand elle est seule.'),
});
export type Amas = DeepReadonly<z.output<typeof schemaAmas>>;

/** The results of a search on a map: `GET /api/v1/carte`. */
export const schemaCarte = z.object({
  total: z.int(),
  sansPosition: z.int().describe('Formations dont aucune source ne donne la position.'),
  fond: z
    .object({ x: z.number(), y: z.number(), echelle: z.number() })
    .describe('Place du fond de carte dans un carré de 480 : translate(x y) scale(echelle).'),
  // The largest first; no two touch.
  amas: z.array(schemaAmas).describe('Formations regroupées ; coordonnées dans le même carré.'),
  horsCarte: z.array(schemaLieuCompte).describe('Lieux hors de France métropolitaine.'),
  lieux: z
    .array(schemaLieuCompte)
    .describe(
      'Tous les résultats : par région sur la carte entière, sinon par département, ou par commune s’il n’y en a qu’un.',
    ),
  centre: z
    .object({ x: z.number(), y: z.number(), rayon: z.number() })
    .nullable()
    .describe('Distance demandée, dans le même carré.'),
});
export type Carte = DeepReadonly<z.output<typeof schemaCarte>>;
