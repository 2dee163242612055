import { z } from 'zod';
import { type Estimation, FIABILITES, NIVEAUX, PALIERS, RAISONS_INDISPONIBLE } from '@/lib/odds/estimation';

const taux = z.number().min(0).max(1);
const compte = z.int().min(0);

const intervalle = z
  .object({ niveau: taux.describe('Probabilité que l’intervalle contient.'), bas: taux, haut: taux })
  .describe('Bornes entre 0 et 1.');

const preuve = z.object({
  libelle: z.string(),
  session: z.int(),
  table: z.string(),
  sur: compte.describe('Candidats ayant confirmé leur vœu.'),
  obtenus: compte,
  source: z.object({ id: z.string(), document: z.string(), repere: z.string() }),
});

const porte = z.object({ sur: compte, obtenus: compte, taux: taux.nullable() });

/** What both measures have. `preuves` is declared as a tuple with a rest, as the type is: it is never empty. */
const chiffree = {
  kind: z.enum(['estimee', 'observee']),
  taux,
  intervalle,
  palier: z.enum(PALIERS),
  fiabilite: z
    .enum(FIABILITES)
    .describe('solide : 50 candidats au moins ; indicative : 20 à 49 ; fragile : moins de 20.'),
  niveau: z.enum(NIVEAUX).describe('Niveau auquel le chiffre est compté.'),
  preuves: z.tuple([preuve], preuve),
  phrase: z.string(),
  avertissements: z.array(z.string()),
};

export const schemaEstimation = z.union([
  z.object({
    ...chiffree,
    mesure: z.literal('en-position').describe('Appelés ÷ confirmés, d’après le rapport public de la formation.'),
    portes: z.object({ classement: porte, appel: porte }),
  }),
  z.object({
    ...chiffree,
    mesure: z
      .literal('proposition-recue')
      .describe('min(propositions, classés) ÷ confirmés, d’après les données ouvertes.'),
    portes: z.object({ classement: porte, proposition: porte }),
  }),
  z.object({ kind: z.literal('indisponible'), raison: z.enum(RAISONS_INDISPONIBLE), phrase: z.string() }),
]) satisfies z.ZodType<Estimation>;
