import { formatPourcentage } from '@/lib/domain/nombres';
import { shareOf } from '@/lib/domain/rate';
import type { Mesure, Niveau } from '@/lib/odds/mesures';
import { phraseCompte } from '@/lib/phrases/chiffre';
import type { Estimation, Preuve } from '@/lib/phrases/estimation';

/** Completes « 16 sur 56 … ». */
export const OUTCOME: Readonly<Record<Mesure, string>> = {
  'en-position': 'étaient en position de recevoir une proposition',
  'proposition-recue': 'ont reçu une proposition',
};

/** Levels wider than the row that is quoted: the figure then borrows from others, and says from whom. */
export const BORROWED: Readonly<Partial<Record<Niveau, string>>> = {
  formation: 'd’après toute la formation',
  diplome: 'd’après les formations du même diplôme',
  national: 'd’après l’ensemble des BTS',
};

/** « 29 % », the point of an estimate. */
export function rate(estimation: Exclude<Estimation, { kind: 'indisponible' }>): string {
  return formatPourcentage(estimation.taux);
}

/** « 16 sur 56, soit 29 % »: what was counted, never taken for the estimate that stands beside it. */
export function observed({ obtenus, sur }: Pick<Preuve, 'obtenus' | 'sur'>): string {
  const count = phraseCompte({ obtenus, sur });
  return sur === 0 ? count : `${count}, soit ${formatPourcentage(shareOf(obtenus, sur))}`;
}
