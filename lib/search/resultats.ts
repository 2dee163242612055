import { z } from 'zod';
import { BACS } from '@/lib/domain/bac';
import type { DeepReadonly } from '@/lib/domain/deepReadonly';
import { APPRENTISSAGES, STATUTS } from '@/lib/domain/formation';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';
import { PALIERS } from '@/lib/odds/mesures';
import { PEU_DE_RESULTATS } from './bornes';
import { AVIS_CONSEIL, type Criteres, TRIS, VUES } from './criteres';
import { schemaEstimation } from './schemaEstimation';

export const schemaCriteres = z.object({
  bac: z.enum(BACS).nullable(),
  serie: z.string().nullable(),
  specifique: z.string().nullable(),
  eds: z.array(z.string()),
  mention: z.enum(MENTIONS_CANDIDAT),
  profil: z.enum(PROFILS),
  annee: z.int().nullable(),
  avis: z.enum(AVIS_CONSEIL).nullable(),
  q: z.string(),
  diplome: z.array(z.string()),
  palier: z.array(z.enum(PALIERS)),
  academie: z.array(z.string()),
  region: z.array(z.string()),
  departement: z.array(z.string()),
  statut: z.array(z.enum(STATUTS)),
  apprentissage: z.enum(['possible']).nullable(),
  autour: z.object({ lat: z.number(), lon: z.number(), rayon: z.number() }).nullable(),
  ville: z.object({ nom: z.string(), rayon: z.number() }).nullable(),
  tri: z.enum(TRIS),
  vue: z.enum(VUES),
  page: z.int(),
  taille: z.int(),
}) satisfies z.ZodType<Criteres>;

export const schemaLienDiplome = z.object({
  code: z.string(),
  intitule: z.string().describe('Titre de la fiche.'),
  nom: z.string().describe('Le même sans « BTS » : « Métiers de l’audiovisuel, option métiers de l’image ».'),
  fiche: z.string().describe('Chemin de la page du diplôme.'),
  options: z.array(z.string()).describe('Codes des options, quand l’intitulé du vœu n’en nomme aucune.'),
});

export const schemaEtablissement = z.object({
  uai: z.string().nullable(),
  nom: z.string().describe('En casse française ; l’identité est dans uai.'),
  nomPublie: z.string().describe('Tel que la source l’imprime.'),
  commune: z.string().nullable(),
  departement: z.string().nullable(),
  academie: z.string().nullable(),
  region: z.string().nullable(),
  statut: z.enum(STATUTS).nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
});

/** One formation in a list. */
export const schemaFormationResume = z.object({
  code: z.string(),
  intitule: z.string().describe('Libellé du vœu, tel que la source l’imprime.'),
  nom: z
    .string()
    .describe('Nom du diplôme, puis ce que le libellé y ajoute : « Électrotechnique – parcours Marine Nationale ».'),
  famille: z.string().nullable().describe('Famille du libellé : « Services », « Production », « Agricole »…'),
  diplome: schemaLienDiplome.nullable(),
  etablissement: schemaEtablissement,
  session: z.int().describe('Session la plus récente qui connaît la formation.'),
  places: z.int().nullable(),
  apprentissage: z.enum(APPRENTISSAGES).nullable(),
  estimation: schemaEstimation.nullable().describe('null quand aucun bac n’est donné.'),
  correspondance: z.object({ raisons: z.array(z.string()) }),
  distanceKm: z.number().nullable(),
  lien: z.string().nullable(),
  fictive: z.boolean().describe('Vraie pour un établissement du jeu de démonstration.'),
});
export type FormationResume = DeepReadonly<z.output<typeof schemaFormationResume>>;

/** Centre that distances are measured from. */
export const schemaLieu = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('trouve'),
    // « Lyon », « 69003 (Lyon) », « Saint-Denis (Seine-Saint-Denis) » where several towns bear the name, « ta position ».
    libelle: z.string(),
    lat: z.number(),
    lon: z.number(),
    rayon: z.number(),
    // Around a town without a formation: the mean of those of the same postcode, else of the same arrondissement, else of its département.
    precision: z
      .enum(['position', 'commune', 'environs', 'departement'])
      .describe(
        'position : donnée en degrés ; commune : moyenne des établissements de la commune ; environs, departement : aucune formation dans la commune, moyenne de celles qui l’entourent.',
      ),
    homonymes: z.array(z.string()).describe('Autres communes de ce nom, telles que « ville » les accepte.'),
  }),
  // No town of that name: distances are left out, and the screen says so.
  z.object({ kind: z.literal('inconnu'), demande: z.string() }),
]);
export type Lieu = DeepReadonly<z.output<typeof schemaLieu>>;

export const schemaFacette = z.object({
  valeur: z.string(),
  libelle: z.string(),
  total: z.int().describe('Résultats que donnerait cette valeur, les autres filtres gardés.'),
});
export type Facette = DeepReadonly<z.output<typeof schemaFacette>>;

/** One filter in force. */
export const schemaFiltre = z.object({
  nom: z.enum([
    'q',
    'diplome',
    'palier',
    'academie',
    'region',
    'departement',
    'statut',
    'apprentissage',
    'autour',
    'ville',
  ]),
  valeur: z.string(),
  // « Académie : Lyon »
  libelle: z.string(),
  sans: z
    .int()
    .nullable()
    .describe(`Résultats sans ce filtre ; null quand la recherche en donne ${PEU_DE_RESULTATS} ou plus.`),
  plusLoin: z
    .object({ rayon: z.number(), total: z.int() })
    .nullable()
    .describe(
      'Pour « autour » et « ville », quand les résultats sont peu nombreux : le premier rayon qui en donne davantage.',
    ),
});
export type Filtre = DeepReadonly<z.output<typeof schemaFiltre>>;

/** `GET /api/v1/formations` */
export const schemaResultats = z.object({
  criteres: schemaCriteres,
  session: z.int().nullable(),
  release: z.string(),
  total: z.int(),
  page: z.int(),
  taille: z.int(),
  resultats: z.array(schemaFormationResume),
  lieu: schemaLieu.nullable().describe('D’où les distances sont mesurées ; null quand la requête ne nomme aucun lieu.'),
  motsIgnores: z.array(z.string()).describe('Mots de « q » que rien ne rencontre avec les autres : laissés de côté.'),
  facettes: z.object({
    diplome: z.array(schemaFacette),
    palier: z.array(schemaFacette),
    academie: z.array(schemaFacette),
    region: z.array(schemaFacette),
    departement: z.array(schemaFacette),
    statut: z.array(schemaFacette),
    apprentissage: z.array(schemaFacette),
  }),
  // Who asks and the sort are none.
  filtres: z.array(schemaFiltre).describe('Filtres de la recherche, dans l’ordre du formulaire.'),
});
export type Resultats = DeepReadonly<z.output<typeof schemaResultats>>;
