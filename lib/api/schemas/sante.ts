import { z } from 'zod';

/** `GET /api/sante`: 200 once a release is loaded, 503 before. */
export const schemaSante = z.object({
  pret: z.boolean(),
  release: z.string().nullable().describe('Empreinte de la version des données en service.'),
  session: z.int().nullable(),
  demonstration: z.boolean().nullable(),
  sansBaseDepuis: z
    .string()
    .nullable()
    .describe('Depuis quand la base de données ne répond plus, la version en service restant servie.'),
  dureeSecondes: z.number().describe('Temps écoulé depuis le démarrage du serveur.'),
});
export type Sante = z.output<typeof schemaSante>;
