import { z } from 'zod';
import { BACS, SPECIFIQUES } from '@/lib/domain/bac';
import { EDS } from '@/lib/domain/eds';
import { STATUTS } from '@/lib/domain/formation';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';
import { PALIERS } from '@/lib/odds/mesures';
import { LIMITES, RAYON_PAR_DEFAUT, TAILLE_PAR_DEFAUT } from './bornes';
import { AVIS_CONSEIL, TRIS, VUES } from './criteres';

/** Every value of `specifique`, whatever the series. */
export const TOUS_SPECIFIQUES = [...SPECIFIQUES.STI2D, ...SPECIFIQUES.STMG, ...SPECIFIQUES.STL] as const;

const territoire = (nom: string) =>
  z.array(z.string()).max(LIMITES.territoires).optional().describe(`${nom} : codes ou noms, répétable.`);

/** What is known of the candidate, as parameters. */
export const schemaCandidat = z.object({
  bac: z
    .enum(BACS)
    .optional()
    .describe(
      'Type de bac ; « autre » est un diplôme étranger ou équivalent. Sans lui : le catalogue, sans estimation.',
    ),
  serie: z
    .string()
    .max(LIMITES.serie)
    .optional()
    .describe(
      'Série technologique (STMG, STI2D, ST2S, STL, STD2A, STHR, S2TMD, STAV), spécialité de bac professionnel, ou série d’un ancien bac général (S, ES, L).',
    ),
  specifique: z
    .enum(TOUS_SPECIFIQUES)
    .optional()
    .describe('Enseignement spécifique de STI2D, STMG ou STL : sert à la correspondance, jamais à l’estimation.'),
  eds: z
    .array(z.enum(EDS))
    .max(LIMITES.eds)
    .optional()
    .describe('Enseignements de spécialité, deux au plus, répétable.'),
  mention: z.enum(MENTIONS_CANDIDAT).default('inconnue').describe('Mention au bac, obtenue ou espérée.'),
  profil: z.enum(PROFILS).default('terminale').describe('Situation l’année de la candidature.'),
  annee: z
    .int()
    .min(LIMITES.annee.min)
    .max(LIMITES.annee.max)
    .optional()
    .describe('Année d’obtention du bac, pour qui l’a déjà : sert à la correspondance, jamais à l’estimation.'),
  avis: z
    .enum(AVIS_CONSEIL)
    .optional()
    .describe('Avis du conseil de classe pour le BTS (bac professionnel) : sert au conseil, jamais à l’estimation.'),
});

/** The query of `GET /api/v1/formations`, once its numbers are read. Source: the public contract, api v1. */
export const schemaRequete = schemaCandidat.extend({
  q: z.string().max(LIMITES.q).optional().describe('Texte libre : domaine, métier, sigle, établissement, ville.'),
  diplome: z
    .array(z.string())
    .max(LIMITES.diplomes)
    .optional()
    .describe('Diplômes : codes de fiche ou de famille (diplome.code d’une formation), répétable.'),
  palier: z
    .array(z.enum(PALIERS))
    .max(PALIERS.length)
    .optional()
    .describe('Palier de l’estimation pour ce candidat, répétable ; avec bac.'),
  academie: territoire('Académies'),
  region: territoire('Régions'),
  departement: territoire('Départements'),
  statut: z.array(z.enum(STATUTS)).max(LIMITES.statuts).optional().describe('Statut de l’établissement, répétable.'),
  apprentissage: z
    .enum(['possible'])
    .optional()
    .describe('Apprentissage possible après la première année, d’après l’intitulé du vœu.'),
  lat: z.number().min(-90).max(90).optional().describe('Latitude, en degrés ; avec lon et rayon.'),
  lon: z.number().min(-180).max(180).optional().describe('Longitude, en degrés ; avec lat et rayon.'),
  ville: z
    .string()
    .max(LIMITES.ville)
    .optional()
    .describe(
      'Commune, par son nom (« Saint-Denis (La Réunion) » en cas d’homonymes) ou son code postal ; à la place de lat et lon. Inconnue, elle ne restreint rien : la réponse le dit (lieu).',
    ),
  rayon: z
    .number()
    .min(1)
    .max(LIMITES.rayon)
    .optional()
    .describe(`Rayon, en kilomètres ; avec lat et lon, ou avec ville (${RAYON_PAR_DEFAUT} par défaut).`),
  tri: z.enum(TRIS).default('pertinence').describe('Ordre des résultats.'),
  vue: z
    .enum(VUES)
    .default('groupes')
    .describe(
      'Présentation des résultats par leur page : par diplôme, à la suite, en table. Ne change rien à leur choix.',
    ),
  page: z.int().min(1).default(1).describe('Page, à partir de 1.'),
  taille: z.int().min(1).max(LIMITES.taille).default(TAILLE_PAR_DEFAUT).describe('Résultats par page.'),
});

export type Requete = z.infer<typeof schemaRequete>;
export type Parametre = keyof Requete;

/** The parameters, in the order that a URL writes them. */
export const PARAMETRES = Object.keys(schemaRequete.shape) as readonly Parametre[];

/** Those that say who asks. */
export const PARAMETRES_CANDIDAT = Object.keys(schemaCandidat.shape) as readonly Parametre[];

/** Those that may be given more than once. */
export const PARAMETRES_REPETABLES: ReadonlySet<Parametre> = new Set([
  'eds',
  'diplome',
  'palier',
  'academie',
  'region',
  'departement',
  'statut',
]);

/** Those that are numbers. */
export const PARAMETRES_NOMBRES: ReadonlySet<Parametre> = new Set(['annee', 'lat', 'lon', 'rayon', 'page', 'taille']);
