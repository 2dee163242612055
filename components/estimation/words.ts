import { formatPourcentage } from '@/lib/domain/nombres';
import type { Estimation, Fiabilite, Intervalle, Mesure, Niveau, Palier } from '@/lib/odds/estimation';

/** Completes « 16 sur 56 … ». */
export const OUTCOME: Readonly<Record<Mesure, string>> = {
  'en-position': 'étaient en position de recevoir une proposition',
  'proposition-recue': 'ont reçu une proposition',
};

/** What each measure counts: stands beside every figure (the two are never mixed). */
export const MEASURE_NOTICE: Readonly<Record<Mesure, string>> = {
  'en-position': 'Phase principale, sans la gestion des démissions.',
  'proposition-recue':
    'Propositions des phases principale et complémentaire, rapportées aux candidats de la phase principale.',
};

const BAND: Readonly<Record<Palier, string>> = { ambitieux: 'Ambitieux', realiste: 'Réaliste', prudent: 'Prudent' };

export const RELIABILITY: Readonly<Record<Fiabilite, string>> = {
  solide: 'solide',
  indicative: 'indicative',
  fragile: 'fragile',
};

export const LEVEL: Readonly<Record<Niveau, string>> = {
  cellule: 'la ligne qui te correspond',
  groupe: 'le groupe de classement entier',
  formation: 'la formation entière',
  diplome: 'toutes les formations du même diplôme',
  national: 'tous les BTS',
};

const bound = (rate: number) => Math.round(rate * 100);

/** « 30 à 45 % » */
export function range({ bas, haut }: Intervalle): string {
  return `${bound(bas)} à ${bound(haut)}\u202f%`;
}

/** The band never stands without its number: « Réaliste (30 à 45 %) ». */
export function band(estimation: Exclude<Estimation, { kind: 'indisponible' }>): string {
  return `${BAND[estimation.palier]} (${range(estimation.intervalle)})`;
}

/** « 29 % », the rate that the figure shows. */
export function rate(estimation: Exclude<Estimation, { kind: 'indisponible' }>): string {
  return formatPourcentage(estimation.taux);
}
