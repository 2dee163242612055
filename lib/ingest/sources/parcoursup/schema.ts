import { z } from 'zod';
import type { CodeConstat } from '@/lib/domain/constat';
import { EFFECTIFS, type Effectif } from '@/lib/domain/effectifs';
import { percent } from '@/lib/domain/rate';
import { COLONNES_IDENTITE, type Identite } from './columnsIdentite';

/** Larger than any count of the procedure: about a million candidates a year. */
const MAX_COUNT = 2_000_000;

const refuse = (code: CodeConstat, message: string) => ({ code: 'custom' as const, params: { code }, message });

/** A count as published: whole, never negative; `null` for an empty cell. Some exports write « 12.0 ». */
const compte = z.string().transform((text, context) => {
  if (text === '') return null;
  const value = /^-?\d+(?:\.0+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) {
    context.addIssue(refuse('nombre-illisible', 'n’est pas un nombre entier'));
    return z.NEVER;
  }
  if (value < 0 || value > MAX_COUNT) {
    context.addIssue(refuse('valeur-hors-limites', 'est hors des limites d’un effectif'));
    return z.NEVER;
  }
  return value;
});

/** A percentage, decimal point or comma; `null` for an empty cell. */
const pourcentage = z.string().transform((text, context) => {
  if (text === '') return null;
  const value = /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (Number.isNaN(value)) {
    context.addIssue(refuse('nombre-illisible', 'n’est pas un pourcentage'));
    return z.NEVER;
  }
  if (value < 0 || value > 100) {
    context.addIssue(refuse('valeur-hors-limites', 'n’est pas entre 0 et 100'));
    return z.NEVER;
  }
  return percent(value);
});

const texte = z.string();

const requis = z.string().min(1, 'est vide');

/** Parcoursup opened in 2018. */
const session = z
  .string()
  .regex(/^20(1[89]|[2-9]\d)$/, { error: 'n’est pas une session de Parcoursup (2018 ou après)' })
  .transform(Number);

type Compte = typeof compte;

const identite = {
  ...(Object.fromEntries(COLONNES_IDENTITE.map(({ champ }) => [champ, texte])) as Record<Identite, typeof texte>),
  session,
  etablissement: requis,
  specialite: requis,
  tauxAcces: pourcentage,
  partGeneral: pourcentage,
  partTechnologique: pourcentage,
  partProfessionnel: pourcentage,
  rang1: compte,
  rang2: compte,
  rang3: compte,
};

/**
 * One row of the open data that concerns a BTS, keyed by field, cells trimmed, an absent column as an empty cell. Every
 * issue carries the path of its field; `params.code` is the kind of finding when it is not that of the field.
 */
export const ligneSchema = z.object({
  ...identite,
  ...(Object.fromEntries(EFFECTIFS.map((champ) => [champ, compte])) as Record<Effectif, Compte>),
});

export type Ligne = z.output<typeof ligneSchema>;
export type LigneBrute = Record<Identite | Effectif, string>;
