import { formatPourcentage } from '@/lib/domain/nombres';
import { shareOf } from '@/lib/domain/rate';
import type { Mesure } from '@/lib/odds/mesures';
import { phraseCompte } from '@/lib/phrases/chiffre';
import type { Preuve } from '@/lib/phrases/estimation';

/** Completes « 16 sur 56 … ». */
export const OUTCOME: Readonly<Record<Mesure, string>> = {
  'en-position': 'étaient en position de recevoir une proposition',
  'proposition-recue': 'ont reçu une proposition',
};

/** « 16 sur 56, soit 29 % »: what was counted, never taken for the estimate that stands beside it. */
export function observed({ obtenus, sur }: Pick<Preuve, 'obtenus' | 'sur'>): string {
  const count = phraseCompte({ obtenus, sur });
  return sur === 0 ? count : `${count}, soit ${formatPourcentage(shareOf(obtenus, sur))}`;
}
