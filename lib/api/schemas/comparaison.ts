import { z } from 'zod';
import type { DeepReadonly } from '@/lib/domain/deepReadonly';
import { MENTIONS } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';
import { ECARTS } from '@/lib/odds/ecart';
import { schemaFormationResume } from '@/lib/search/resultats';
import { schemaEstimation } from '@/lib/search/schemaEstimation';
import { pourcent } from '@/lib/search/schemaTaux';

const compte = z.int().min(0).nullable();

const schemaFormationComparee = schemaFormationResume.extend({
  absenteDepuis: z.int().nullable().describe('Dernière session qui la connaît, quand ce n’est pas la plus récente.'),
  comptes: z
    .object({ session: z.int(), confirmes: compte, places: compte })
    .describe('Candidats ayant confirmé leur vœu et places, comptés par un même document.'),
  tauxAcces: z.object({ session: z.int(), taux: pourcent }).nullable().describe('Tel que publié, en pour cent.'),
  rangs: z
    .object({ session: z.int(), groupes: z.array(z.object({ libelle: z.string(), rang: z.int().nullable() })) })
    .nullable()
    .describe('Rang du dernier appelé de chaque groupe : ne se compare pas d’une formation à l’autre.'),
  selonMention: z
    .array(z.object({ valeur: z.enum(MENTIONS), estimation: schemaEstimation }))
    .nullable()
    .describe('Comme « selonMention » d’une formation ; null quand aucun bac n’est donné.'),
  selonProfil: z
    .array(z.object({ valeur: z.enum(PROFILS), estimation: schemaEstimation }))
    .nullable()
    .describe('Comme « selonProfil » d’une formation : toutes mentions confondues.'),
});

/** `GET /api/v1/comparaison` */
export const schemaComparaison = z.object({
  release: z.string(),
  session: z.int().nullable(),
  formations: z.array(schemaFormationComparee).describe('Dans l’ordre de la demande, quatre au plus.'),
  inconnues: z.array(z.string()).describe('Codes que les données ne connaissent pas.'),
  enTrop: z.array(z.string()).describe('Codes connus au-delà du quatrième : laissés de côté.'),
  bilan: z.string().nullable().describe('Ce que l’ensemble permet de conclure.'),
  ecarts: z
    .array(
      z.object({
        formations: z.tuple([z.string(), z.string()]),
        ecart: z.enum(ECARTS),
        phrase: z.string(),
      }),
    )
    .describe('Une ligne par paire. Un écart non concluant ne départage pas.'),
});

export type ComparaisonDetail = DeepReadonly<z.output<typeof schemaComparaison>>;
