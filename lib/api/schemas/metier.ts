import { z } from 'zod';
import type { DeepReadonly } from '@/lib/domain/deepReadonly';
import type { NomMetier, Rubrique } from '@/lib/domain/metier';
import { schemaBloc, schemaOrigine } from './documents';

const nom = { nom: z.string(), feminin: z.string(), masculin: z.string() };
const noms = z.object(nom) satisfies z.ZodType<NomMetier>;
const rubrique = z.object({ id: z.string(), libelle: z.string() }) satisfies z.ZodType<Rubrique>;

/** `GET /api/v1/metiers/{id}` */
export const schemaMetier = z.object({
  release: z.string(),
  id: z.string().describe('Identifiant de l’Onisep.'),
  ...nom,
  synonymes: z.array(noms),
  accroche: z.array(schemaBloc),
  nature: z.array(schemaBloc).describe('Nature du travail.'),
  competences: z.array(schemaBloc),
  conditions: z.array(schemaBloc).describe('Conditions de travail.'),
  acces: z.array(schemaBloc),
  niveauAcces: z.string().nullable().describe('Niveau d’études le plus bas.'),
  interets: z.array(rubrique).describe('Centres d’intérêt.'),
  secteurs: z.array(rubrique),
  associes: z.array(rubrique).describe('Métiers voisins ; certains n’ont pas de fiche ici.'),
  romes: z.array(z.string()),
  formations: z.array(rubrique).describe('Formations minimales nommées par la fiche, de tous niveaux.'),
  diplomes: z.array(z.object({ code: z.string(), intitule: z.string() })).describe('Les BTS qui y mènent.'),
  origine: schemaOrigine,
});
export type MetierDetail = DeepReadonly<z.output<typeof schemaMetier>>;

/** `GET /api/v1/interets` */
export const schemaInterets = z.array(
  rubrique.extend({ diplomes: z.int().min(1).describe('BTS qu’un métier de ce centre d’intérêt relie.') }),
);
export type InteretsDetail = DeepReadonly<z.output<typeof schemaInterets>>;
