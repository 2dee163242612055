import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import { shareOf } from '@/lib/domain/rate';
import type { Fiabilite, Intervalle, Mesure, Niveau, Palier } from '@/lib/odds/mesures';
import type { Estimation, Preuve } from '@/lib/phrases/estimation';

/** Completes « 16 sur 56 … ». */
export const OUTCOME: Readonly<Record<Mesure, string>> = {
  'en-position': 'étaient en position de recevoir une proposition',
  'proposition-recue': 'ont reçu une proposition',
};

/** What an estimate is about, after « qui, à la prochaine session, ». */
export const EXPECTED: Readonly<Record<Mesure, string>> = {
  'en-position': 'devraient être en position de recevoir une proposition',
  'proposition-recue': 'devraient recevoir une proposition',
};

const BAND: Readonly<Record<Palier, string>> = { ambitieux: 'Ambitieux', realiste: 'Réaliste', prudent: 'Prudent' };

export const RELIABILITY: Readonly<Record<Fiabilite, string>> = {
  solide: 'solide',
  indicative: 'indicative',
  fragile: 'fragile',
};

/** Levels wider than the row that is quoted: the figure then borrows from others, and says from whom. */
export const BORROWED: Readonly<Partial<Record<Niveau, string>>> = {
  formation: 'd’après toute la formation',
  diplome: 'd’après les formations du même diplôme',
  national: 'd’après l’ensemble des BTS',
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

/** « 16 sur 56 » */
export function countOf({ obtenus, sur }: Pick<Preuve, 'obtenus' | 'sur'>): string {
  return `${formatEntier(obtenus)} sur ${formatEntier(sur)}`;
}

/** « 16 sur 56, soit 29 % »: what was counted, never taken for the estimate that stands beside it. */
export function observed({ obtenus, sur }: Pick<Preuve, 'obtenus' | 'sur'>): string {
  const count = countOf({ obtenus, sur });
  return sur === 0 ? count : `${count}, soit ${formatPourcentage(shareOf(obtenus, sur))}`;
}
