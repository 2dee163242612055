import { z } from 'zod';
import type { DeepReadonly } from '@/lib/domain/deepReadonly';
import { schemaFicheDiplome } from './diplome';

const formation = z.object({
  code: z.string(),
  intitule: z.string().describe('Libellé du vœu, tel que la source l’imprime.'),
  nom: z.string(),
  etablissement: z.string(),
  commune: z.string().nullable(),
  session: z.int(),
});

const entete = {
  code: z.string().describe('Code scolarité, ou code de la famille d’options.'),
  kind: z.enum(['fiche', 'famille']),
  intitule: z.string(),
  sigle: z.string().nullable(),
  options: z.array(z.string()).describe('Codes des options d’une famille ; vide pour une fiche.'),
  formations: z.int().min(0).describe('Formations qui le préparent.'),
};

/** `GET /api/v1/diplomes` */
export const schemaDiplomes = z.object({
  release: z.string(),
  total: z.int().min(0),
  diplomes: z.array(z.object(entete)),
});
export type DiplomesDetail = DeepReadonly<z.output<typeof schemaDiplomes>>;

/** `GET /api/v1/diplomes/{code}` */
export const schemaDiplome = z.object({
  release: z.string(),
  ...entete,
  fiches: z.array(schemaFicheDiplome),
  liste: z.array(formation).describe('Les formations qui le préparent, de la session la plus récente qui les connaît.'),
});
export type DiplomeDetail = DeepReadonly<z.output<typeof schemaDiplome>>;
