import { z } from 'zod';
import { SCOPES } from '@/lib/forecast/backtest';
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
  coverage80: nombre.nullable(),
  width80: nombre.nullable(),
});

const taille = z.enum(TAILLES);

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
            gainLogLoss: intervalle,
          }),
          reliability: z.array(
            z.object({ low: nombre, high: nombre, count: z.int(), forecast: nombre, observed: nombre }),
          ),
        }),
      ),
      mentions: z.array(z.object({ from: z.int(), to: z.int(), admis: z.int(), diplome: nombre, formation: nombre })),
      simulation: z.object({
        avertissement: z.string(),
        rapports: z.int(),
        lignes: z.array(
          z.object({
            cellules: z.enum(['groupe', 'profil', 'mention', 'profil × mention']),
            scope: taille,
            nombre: z.int(),
            coverage80: nombre,
            width80: nombre,
            bias: nombre,
            mae: nombre,
          }),
        ),
      }),
    })
    .nullable()
    .describe('null : pas encore calculé pour cette version, ou une seule session.'),
});
