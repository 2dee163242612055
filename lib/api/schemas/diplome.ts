import { z } from 'zod';
import { BACS, SPECIFIQUES } from '@/lib/domain/bac';
import type { BacNomme, Diplome } from '@/lib/domain/diplome';
import { schemaBloc, schemaOrigine } from './documents';

export const schemaBacNomme = z.object({
  bac: z.enum(BACS),
  serie: z.string().nullable(),
  specialite: z.string().nullable(),
  specifique: z.enum([...SPECIFIQUES.STI2D, ...SPECIFIQUES.STMG, ...SPECIFIQUES.STL]).nullable(),
}) satisfies z.ZodType<BacNomme>;

/** A diploma sheet, as the newest of its sources says it. */
export const schemaFicheDiplome = z.object({
  code: z.string().describe('Code scolarité, 8 chiffres.'),
  identifiant: z.string().nullable().describe('Identifiant de l’Onisep.'),
  intitule: z.string(),
  sigle: z.string().nullable(),
  generique: z.string().nullable(),
  option: z.string().nullable(),
  type: z.enum(['BTS', 'BTSA']),
  duree: z.string().nullable(),
  niveauCertification: z.string().nullable(),
  lienRncp: z.string().nullable(),
  description: z.array(schemaBloc),
  acces: z.array(schemaBloc),
  bacsNommes: z
    .array(schemaBacNomme)
    .describe('Bacs que le texte d’accès nomme. Une absence n’est jamais une pénalité.'),
  miseANiveau: z.boolean().describe('Le texte d’accès nomme une mise à niveau.'),
  miseANiveauPour: z.array(schemaBacNomme).describe('Bacs pour lesquels ce texte la rend obligatoire.'),
  attendus: z.array(z.string()),
  poursuites: z.array(schemaBloc),
  metiers: z.array(z.object({ nom: z.string(), synonymes: z.array(z.string()) })),
  domaines: z.array(z.string()),
  dateModification: z.string().nullable(),
  origine: schemaOrigine,
  autresOrigines: z.array(schemaOrigine),
}) satisfies z.ZodType<Diplome>;
