import { z } from 'zod';
import { MENTIONS_RAPPORT } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';
import {
  type Critere,
  type EdsPrisEnCompte,
  IMPORTANCES,
  type LigneBacMention,
  type LigneGroupe,
  type LigneProfil,
  type LigneSexe,
  SEXES,
  type TableSpecialite,
  type TexteRapport,
  TYPES_BAC_RAPPORT,
} from '@/lib/domain/rapport';
import { schemaBloc, schemaRepere } from './documents';

const compte = z.int().min(0).nullable();

/** Four counts in the order of the procedure; `null` where the report does not publish them. */
const cellule = { confirmes: compte, classes: compte, appeles: compte, acceptes: compte };
const ligne = {
  ...cellule,
  jury: z.string(),
  repere: schemaRepere,
  pourcentage: z.number().nullable().describe('Part des candidats ayant accepté, telle qu’imprimée, en pour cent.'),
  total: z.boolean().describe('Total imprimé par le rapport : à ne pas additionner avec ses lignes.'),
};

export const schemaGroupe = z.object({
  ...cellule,
  jury: z.string(),
  repere: schemaRepere,
  groupe: z.string(),
  places: z.int().min(0).nullable(),
}) satisfies z.ZodType<LigneGroupe>;

export const schemaLigneSexe = z.object({
  ...ligne,
  groupe: z.string(),
  sexe: z.enum(SEXES).nullable(),
}) satisfies z.ZodType<LigneSexe>;

export const schemaLigneBacMention = z.object({
  ...ligne,
  groupe: z.string(),
  typeBac: z.enum(TYPES_BAC_RAPPORT),
  libelleBac: z.string(),
  mention: z.enum(MENTIONS_RAPPORT).nullable(),
}) satisfies z.ZodType<LigneBacMention>;

export const schemaLigneProfil = z.object({
  ...ligne,
  groupe: z.string(),
  profil: z.enum(PROFILS).nullable(),
}) satisfies z.ZodType<LigneProfil>;

const ligneSpecialite = z.object({
  ...cellule,
  jury: z.string(),
  libelle: z.string(),
  specialites: z.array(z.string()),
  repere: schemaRepere,
});

export const schemaTableSpecialite = z.union([
  z.object({
    typeBac: z.enum(TYPES_BAC_RAPPORT),
    publie: z.literal(false),
    note: z.string(),
    repere: schemaRepere,
  }),
  z.object({
    typeBac: z.enum(TYPES_BAC_RAPPORT),
    publie: z.literal(true),
    lignes: z.array(ligneSpecialite),
    repere: schemaRepere,
  }),
]) satisfies z.ZodType<TableSpecialite>;

export const schemaNote = z.object({ table: z.string(), texte: z.string(), repere: schemaRepere });

export const schemaCritere = z.object({
  champ: z.string(),
  criteres: z.string(),
  elements: z.string().nullable(),
  separation: z.enum(['exacte', 'incertaine']),
  importance: z.enum(IMPORTANCES).nullable(),
  libelleImportance: z.string(),
  repere: schemaRepere,
}) satisfies z.ZodType<Critere>;

export const schemaEds = z.object({
  prisEnCompte: z.boolean().nullable(),
  poids: z.string().nullable(),
  series: z.array(z.object({ serie: z.string(), eds: z.array(z.string()) })),
  repere: schemaRepere,
}) satisfies z.ZodType<EdsPrisEnCompte>;

export const schemaTexteRapport = z.object({
  blocs: z.array(schemaBloc),
  repere: schemaRepere,
}) satisfies z.ZodType<TexteRapport>;
