import { z } from 'zod';
import { BACS } from '@/lib/domain/bac';
import { APPRENTISSAGES, STATUTS } from '@/lib/domain/formation';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';
import { AVIS_CONSEIL, type Criteres, TRIS } from '@/lib/search/criteres';
import type { Facette, Filtre, FormationResume, Lieu, Resultats } from '@/lib/search/resultats';
import { schemaEstimation } from './estimation';

const schemaCriteres = z.object({
  bac: z.enum(BACS).nullable(),
  serie: z.string().nullable(),
  specifique: z.string().nullable(),
  eds: z.array(z.string()),
  mention: z.enum(MENTIONS_CANDIDAT),
  profil: z.enum(PROFILS),
  annee: z.int().nullable(),
  avis: z.enum(AVIS_CONSEIL).nullable(),
  q: z.string(),
  academie: z.array(z.string()),
  region: z.array(z.string()),
  departement: z.array(z.string()),
  statut: z.array(z.enum(STATUTS)),
  apprentissage: z.enum(['possible']).nullable(),
  autour: z.object({ lat: z.number(), lon: z.number(), rayon: z.number() }).nullable(),
  ville: z.object({ nom: z.string(), rayon: z.number() }).nullable(),
  tri: z.enum(TRIS),
  page: z.int(),
  taille: z.int(),
}) satisfies z.ZodType<Criteres>;

export const schemaLienDiplome = z.object({
  code: z.string(),
  intitule: z.string(),
  fiche: z.string().describe('Chemin de la page du diplôme.'),
  options: z.array(z.string()).describe('Codes des options, quand l’intitulé du vœu n’en nomme aucune.'),
}) satisfies z.ZodType<FormationResume['diplome']>;

export const schemaEtablissement = z.object({
  uai: z.string().nullable(),
  nom: z.string(),
  commune: z.string().nullable(),
  departement: z.string().nullable(),
  academie: z.string().nullable(),
  region: z.string().nullable(),
  statut: z.enum(STATUTS).nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
}) satisfies z.ZodType<FormationResume['etablissement']>;

export const schemaFormationResume = z.object({
  code: z.string(),
  intitule: z.string(),
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
}) satisfies z.ZodType<FormationResume>;

const schemaLieu = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('trouve'),
    libelle: z.string(),
    lat: z.number(),
    lon: z.number(),
    rayon: z.number(),
    precision: z
      .enum(['position', 'commune', 'environs', 'departement'])
      .describe(
        'position : donnée en degrés ; commune : moyenne des établissements de la commune ; environs, departement : aucune formation dans la commune, moyenne de celles qui l’entourent.',
      ),
    homonymes: z.array(z.string()).describe('Autres communes de ce nom, telles que « ville » les accepte.'),
  }),
  z.object({ kind: z.literal('inconnu'), demande: z.string() }),
]) satisfies z.ZodType<Lieu>;

const schemaFacette = z.object({
  valeur: z.string(),
  libelle: z.string(),
  total: z.int().describe('Résultats que donnerait cette valeur, les autres filtres gardés.'),
}) satisfies z.ZodType<Facette>;

const schemaFiltre = z.object({
  nom: z.enum(['q', 'academie', 'region', 'departement', 'statut', 'apprentissage', 'autour', 'ville']),
  valeur: z.string(),
  libelle: z.string(),
  sans: z.int().nullable().describe('Résultats sans ce filtre ; null quand la recherche en donne déjà.'),
}) satisfies z.ZodType<Filtre>;

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
    academie: z.array(schemaFacette),
    region: z.array(schemaFacette),
    departement: z.array(schemaFacette),
    statut: z.array(schemaFacette),
    apprentissage: z.array(schemaFacette),
  }),
  filtres: z.array(schemaFiltre).describe('Filtres de la recherche, dans l’ordre du formulaire.'),
}) satisfies z.ZodType<Resultats>;
