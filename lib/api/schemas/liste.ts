import { z } from 'zod';
import { PARAMETRE_FORMATION } from '@/lib/device/lien';
import { BORNES_LISTE, CODE_FORMATION } from '@/lib/device/liste';
import { BACS } from '@/lib/domain/bac';
import type { DeepReadonly } from '@/lib/domain/deepReadonly';
import type { BilanListe } from '@/lib/odds/liste';
import { CLES_MANQUE } from '@/lib/odds/manques';
import { MESURES, PALIERS } from '@/lib/odds/mesures';
import { schemaFormationResume } from '@/lib/search/resultats';
import { taux } from '@/lib/search/schemaTaux';
import { SUGGESTIONS_MAX, type VoeuxSuggeres } from '@/lib/search/suggestVoeux';

const nombre = z.int().min(0);

const schemaBilan = z.object({
  equilibre: z
    .object({ ambitieux: nombre, realiste: nombre, prudent: nombre })
    .describe('Sous-vœux de chaque palier, parmi ceux qui ont un chiffre.'),
  sansChiffre: nombre,
  mesures: z.array(z.enum(MESURES)),
  auMoinsUne: z
    .object({ bas: taux, haut: taux })
    .nullable()
    .describe('Probabilité d’au moins une réponse favorable, sur l’étendue de l’hypothèse ; null sous trois chiffres.'),
}) satisfies z.ZodType<BilanListe>;

const schemaFormationListe = schemaFormationResume.extend({
  voeu: z
    .object({ cle: z.string(), libelle: z.string() })
    .describe('Le vœu Parcoursup : la spécialité. Les formations d’un même vœu en sont les sous-vœux.'),
  absenteDepuis: z
    .int()
    .nullable()
    .describe('Dernière session qui la connaît, quand ce n’est pas la plus récente. Elle ne compte pas dans le bilan.'),
});

/** `GET /api/v1/liste` */
export const schemaListe = z.object({
  release: z.string(),
  session: z.int().nullable(),
  demonstration: z.boolean(),
  formations: z.array(schemaFormationListe).describe('Dans l’ordre de la demande.'),
  introuvables: z.array(z.string()).describe('Codes que les données ne connaissent pas ou plus.'),
  bilan: schemaBilan.nullable().describe('null quand aucun bac n’est donné.'),
  phrases: z.array(z.string()).describe('Ce qui se dit du bilan, dans l’ordre.'),
  manques: z.array(z.object({ cle: z.enum(CLES_MANQUE), phrase: z.string() })).describe('Ce qui manque à la liste.'),
});

export type ListeDetail = DeepReadonly<z.infer<typeof schemaListe>>;
export type FormationListe = ListeDetail['formations'][number];

/** `GET /api/v1/liste/suggestions` */
export const schemaVoeuxSuggeres = z.object({
  resultats: z
    .array(schemaFormationResume)
    .max(SUGGESTIONS_MAX)
    .describe(
      'Diplômes de la liste d’abord ; puis ceux dont les fiches ont un métier et un domaine en commun avec eux, puis l’un ou l’autre. Les plus proches d’abord. « correspondance.raisons » dit pourquoi.',
    ),
  total: nombre.describe('Formations de ce palier que la liste annonce et n’a pas.'),
  rayon: z.number().nullable().describe('Kilomètres autour du lieu demandé ; null sans lieu, ou d’un lieu inconnu.'),
}) satisfies z.ZodType<VoeuxSuggeres>;

/** What is asked of it besides the list, who asks and from where: neither goes without saying. */
export const schemaPalierDemande = z.object({
  bac: z.enum(BACS).describe('Type de bac : sans lui, il n’y a pas de palier.'),
  palier: z.enum(PALIERS).describe('Palier que la liste n’a pas.'),
});

/** What the request has besides the candidate's parameters; `readCodes` reads it, with the same bounds. */
export const schemaFormationsDemandees = z.object({
  [PARAMETRE_FORMATION]: z
    .array(z.string().regex(CODE_FORMATION))
    .max(BORNES_LISTE.items)
    .optional()
    .describe('Code d’une formation de la liste, répétable, dans l’ordre.'),
});
