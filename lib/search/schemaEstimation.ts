import { z } from 'zod';
import { EDS } from '@/lib/domain/eds';
import { FIABILITES, MESURES, NIVEAUX, PALIERS, RAISONS_INDISPONIBLE } from '@/lib/odds/mesures';
import { ECOLES_COMPAREES } from '@/lib/odds/parmi';
import { DECISIONS } from '@/lib/odds/porteDecisive';
import { SEUILS_FIABILITE } from '@/lib/odds/seuils';
import type { LectureDite } from '@/lib/phrases/candidat';
import type { Estimation } from '@/lib/phrases/estimation';
import { taux } from './schemaTaux';

const compte = z.int().min(0);

const intervalle = z
  .object({ niveau: taux.describe('Probabilité que l’intervalle contient.'), bas: taux, haut: taux })
  .describe('Bornes entre 0 et 1.');

/** A counted row, as the figure says it. */
export const schemaPreuveBreve = z.object({
  bref: z.string().describe('Qui est compté, en quelques mots : « bac techno ».'),
  session: z.int(),
  sur: compte.describe('Candidats ayant confirmé leur vœu.'),
  obtenus: compte,
});

const preuve = schemaPreuveBreve.extend({
  libelle: z.string(),
  table: z.string(),
  source: z.object({ id: z.string(), document: z.string(), repere: z.string() }),
});

const porte = z.object({ sur: compte, obtenus: compte, taux: taux.nullable() });

/** Where a school stands among those of its diploma. */
export const schemaParmi = z.object({
  autres: compte.min(ECOLES_COMPAREES).describe('Autres écoles de ce diplôme dont le chiffre compte la même chose.'),
  moinsOuvertes: compte.describe('Celles dont l’estimation est plus basse pour ce candidat.'),
  plusOuvertes: compte,
});

/** What both measures have. `preuves` is declared as a tuple with a rest, as the type is: it is never empty. */
const chiffree = {
  kind: z.enum(['estimee', 'observee']),
  taux,
  intervalle,
  palier: z.enum(PALIERS),
  fiabilite: z
    .enum(FIABILITES)
    .describe(
      `solide : ${SEUILS_FIABILITE.solide} candidats au moins ; indicative : ${SEUILS_FIABILITE.indicative} à ${SEUILS_FIABILITE.solide - 1} ; fragile : moins de ${SEUILS_FIABILITE.indicative}.`,
    ),
  niveau: z.enum(NIVEAUX).describe('Niveau auquel le chiffre est compté.'),
  preuves: z.tuple([preuve], preuve),
  phrase: z.string(),
  avertissements: z.array(z.string()),
  parmi: schemaParmi
    .nullable()
    .describe(`Place parmi les écoles du même diplôme ; null quand elles sont moins de ${ECOLES_COMPAREES}.`),
  ecart: z
    .string()
    .nullable()
    .describe('Pourquoi le compte n’est pas au milieu de l’intervalle ; null quand il s’y trouve.'),
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

const eds = z.array(z.enum(EDS));

/** What the documents say to this candidate beside the figure. */
export const schemaLectureCandidat = z.object({
  decision: z
    .object({ mesure: z.enum(MESURES), porte: z.enum(DECISIONS), phrase: z.string() })
    .nullable()
    .describe('Ce qui décide pour les candidats comptés : le dossier (être classé) ou le rang (être appelé).'),
  combinaison: z
    .object({
      kind: z.literal('estimee'),
      phrase: z.string(),
      marges: z.array(
        z.object({
          libelle: z.string(),
          session: z.int(),
          table: z.string(),
          sur: compte,
          obtenus: compte,
          taux: taux.describe('Estimé ; le taux brut est obtenus ÷ sur.'),
          intervalle,
        }),
      ),
    })
    .nullable()
    .describe('Profil et mention, que le rapport compte à part : leurs deux lignes, dont le chiffre est estimé.'),
  eds: z
    .object({
      prisEnCompte: z.boolean().nullable(),
      poids: z.string().nullable().describe('Poids des spécialités, tel que le rapport le dit.'),
      citees: compte.describe('Spécialités du bac général que la commission cite.'),
      retenus: eds.describe('Spécialités du candidat que la commission cite.'),
      autres: eds,
      phrase: z.string(),
      paire: z
        .object({ session: z.int(), sur: compte, classes: compte, obtenus: compte, phrase: z.string() })
        .nullable()
        .describe('La ligne publiée de la paire : une population à part.'),
    })
    .nullable(),
}) satisfies z.ZodType<LectureDite>;
