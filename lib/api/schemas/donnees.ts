import { z } from 'zod';
import type { DeepReadonly } from '@/lib/domain/deepReadonly';
import { ORIGINES_DONNEES } from '@/lib/domain/release';
import { schemaSource } from './documents';

const compte = z.int().min(0);

/** `GET /api/v1/donnees` */
export const schemaDonnees = z.object({
  release: z.string().describe('Empreinte : les mêmes documents donnent la même.'),
  publieeLe: z.string(),
  demonstration: z.boolean(),
  origine: z.enum(ORIGINES_DONNEES),
  session: z.int().nullable().describe('Session la plus récente des données ouvertes.'),
  sessions: z.array(z.object({ session: z.int(), formations: compte })),
  comptes: z.object({
    formations: compte.describe('BTS connus, toutes sessions confondues.'),
    misesANiveau: compte,
    rapports: compte,
    diplomes: compte,
    familles: compte,
    metiers: compte.describe('Métiers auxquels mène un BTS ; 0 sans leurs fiches.'),
    insertions: compte.describe('Lignes d’InserJeunes, par lieu, période et BTS ; 0 sans ces documents.'),
    sansFiche: compte.describe('BTS de la session la plus récente sans fiche de diplôme rattachée.'),
  }),
  sources: z.array(
    z.object({
      source: schemaSource,
      lignes: compte,
      lues: compte,
      misesANiveau: compte.describe('Parmi les lues, les mises à niveau ; les autres sont des BTS.'),
      gardees: compte,
      refusees: compte,
      exclues: compte,
      alertes: compte,
    }),
  ),
});
export type DonneesDetail = DeepReadonly<z.output<typeof schemaDonnees>>;
