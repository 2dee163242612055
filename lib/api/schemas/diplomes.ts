import { z } from 'zod';
import type { DeepReadonly } from '@/lib/domain/deepReadonly';
import { AUTRE_DOMAINE, DOMAINES } from '@/lib/domain/domaines';
import { MESURES } from '@/lib/odds/mesures';
import { schemaLieu } from '@/lib/search/resultats';
import { taux } from '@/lib/search/schemaTaux';
import { schemaFicheDiplome } from './diplome';

/** Marks of one scale that an answer holds at most. */
export const MARQUES_MAX = 60;

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

const rubrique = z.object({ id: z.string(), libelle: z.string() });

const marque = z.object({
  code: z.string().describe('Code Parcoursup de la formation.'),
  obtenus: z.int().min(0).describe('Compté : candidats de ce bac en position, ou ayant reçu une proposition.'),
  sur: z.int().min(1).describe('Compté : candidats de ce bac ayant confirmé leur vœu.'),
  taux: taux.describe('Estimé.'),
  bas: taux,
  haut: taux,
});

/** Parameters of `GET /api/v1/diplomes` that no search has; `tri` has no order by places. */
export const schemaRoseRequete = z.object({
  interet: z
    .array(z.string())
    .optional()
    .describe('Centres d’intérêt des métiers (identifiants de /api/v1/interets), répétable : l’un ou l’autre.'),
  domaine: z
    .array(z.enum([...DOMAINES, AUTRE_DOMAINE].map(({ id }) => id)))
    .optional()
    .describe('Grands domaines de l’Onisep, répétable : l’un ou l’autre.'),
  metier: z.string().optional().describe('Identifiant d’un métier : les diplômes qui y mènent.'),
  proches: z.enum(['1']).optional().describe('Seulement les diplômes qui ont une formation dans le rayon.'),
  tri: z
    .enum(['pertinence', 'acces', 'distance', 'nom'])
    .default('pertinence')
    .describe('Ordre : ce qui répond le mieux, la médiane la plus haute, la plus proche, le nom.'),
});

/** One diploma of the index. */
export const schemaDiplomeResume = z.object({
  code: z.string().describe('Code scolarité, ou code de la famille d’options.'),
  kind: z.enum(['fiche', 'famille']),
  nom: z.string(),
  famille: z.string().nullable().describe('Famille des vœux : « Services », « Production »…'),
  resume: z.string().nullable().describe('Première phrase de la description de la fiche, ou noms des options.'),
  domaines: z.array(rubrique),
  metiers: z.array(z.object({ id: z.string(), nom: z.string() })),
  raisons: z.array(z.string()).describe('Ce que les documents disent de ce qui est cherché.'),
  formations: z.int().min(0).describe('Formations qui le préparent, dans toute la France.'),
  proches: z.int().min(0).nullable().describe('Celles du rayon ; null sans lieu.'),
  distribution: z
    .object({
      mesure: z.enum(MESURES),
      n: z.int().min(1).describe('Formations qui ont un chiffre : celles du rayon, ou de France s’il n’y en a pas.'),
      bas: taux.describe('Premier quartile des estimations des formations.'),
      mediane: taux,
      haut: taux.describe('Troisième quartile.'),
      marques: z.array(marque).max(MARQUES_MAX).describe('Les plus proches d’abord.'),
    })
    .nullable()
    .describe('Les formations du diplôme sur une échelle, pour ce candidat ; un diplôme n’a pas de chiffre à lui.'),
});

/** `GET /api/v1/diplomes` */
export const schemaDiplomes = z.object({
  release: z.string(),
  total: z.int().min(0),
  resultats: z.array(schemaDiplomeResume),
  lieu: schemaLieu.nullable(),
  motsIgnores: z.array(z.string()),
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
