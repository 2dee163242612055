import { z } from 'zod';
import { POPULATIONS } from '@/lib/domain/effectifs';
import { SCOPES } from '@/lib/forecast/backtest';
import { MENTIONS_COMPTEES } from '@/lib/forecast/panel';
import { TAILLES } from '@/lib/forecast/tailles';

const nombre = z.number();
const borne = z.number().nullable().describe('null : non calculable.');
const intervalle = z.tuple([borne, borne]);

const scores = z.object({
  logLoss: nombre,
  brier: nombre,
  mae: nombre,
  ece: nombre,
  eceUnshifted: nombre,
  shift: nombre,
  coverage80: nombre.nullable().describe('Part des comptes dans l’intervalle central à 80 %, avant arrondi.'),
  width80: nombre.nullable(),
  coverageShown: nombre.nullable().describe('Part des intervalles, tels qu’ils sont affichés, qui ont tenu.'),
  expectedShown: nombre.nullable().describe('Part que le calcul attendait.'),
  widthShown: nombre.nullable(),
});

const tenue = z.object({ coverageShown: nombre, expectedShown: nombre });

const mentions = z.object({
  from: z.int(),
  to: z.int(),
  admis: z.int(),
  diplome: nombre.describe('Perte logarithmique par admis, d’après le diplôme.'),
  formation: nombre.describe('La même, d’après la formation.'),
  exposants: z
    .array(nombre)
    .describe(`Puissances choisies par les autres paires : ${MENTIONS_COMPTEES.join(', ')} ; 0 sans autre paire.`),
  classes: z
    .array(
      z.object({
        mention: z.enum(MENTIONS_COMPTEES),
        de: nombre,
        a: nombre.nullable().describe('null : sans borne.'),
        attendus: nombre.describe('Admis que le diplôme laisse attendre.'),
        brut: nombre,
        predit: nombre,
        venu: nombre,
      }),
    )
    .describe('Rapport des admis d’une mention à ceux que le diplôme laisse attendre, par classe de ce rapport.'),
});

const emprunt = z.object({
  from: z.int(),
  to: z.int(),
  population: z.enum(POPULATIONS),
  formations: z.int(),
  nu: tenue.describe('Sans l’élargissement.'),
  elargi: tenue,
});

const simulation = z.object({
  avertissement: z.string(),
  rapports: z.int(),
  lignes: z.array(
    tenue.extend({
      cellules: z.enum(['groupe', 'profil', 'mention', 'profil × mention']),
      scope: z.enum(TAILLES),
      nombre: z.int(),
      widthShown: nombre,
      bias: nombre,
      mae: nombre,
    }),
  ),
});

/** `GET /api/v1/fiabilite` */
export const schemaFiabilite = z.object({
  release: z.string(),
  demonstration: z.boolean(),
  rapport: z
    .object({
      generatedAt: z.string(),
      data: z.object({ sessions: z.array(z.int()), digest: z.string() }),
      pairs: z.array(
        z.object({
          from: z.int(),
          to: z.int(),
          gap: z.int().describe('Années.'),
          measure: z.enum(['classement', 'proposition-recue']),
          scope: z.enum(SCOPES),
          formations: z.int(),
          model: scores,
          promise: nombre
            .nullable()
            .describe('D’un palier : part de la suite qui se tient du côté promis de son repère. null ailleurs.'),
          baselines: z.object({
            national: scores.nullable(),
            diplome: scores.nullable(),
            brut: scores.nullable(),
            tauxAcces: scores.nullable(),
          }),
          intervals: z.object({
            logLoss: intervalle,
            mae: intervalle,
            coverage80: intervalle,
            coverageShown: intervalle,
            gainLogLoss: intervalle,
          }),
          reliability: z.array(
            z.object({ low: nombre, high: nombre, count: z.int(), forecast: nombre, observed: nombre }),
          ),
        }),
      ),
      mentions: z.array(mentions),
      emprunts: z
        .array(emprunt)
        .describe('La dispersion que les taux par bac empruntent au total, rejouée sur le classement.'),
      misesANiveau: tenue
        .extend({ previsions: z.int() })
        .nullable()
        .describe('Prévues avec le réglage des BTS. null : aucune à rejouer.'),
      simulation,
    })
    .nullable()
    .describe('null : pas encore calculé pour cette version, ou une seule session.'),
});
