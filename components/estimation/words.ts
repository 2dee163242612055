import type { Mesure } from '@/lib/odds/mesures';

/** Completes « 16 sur 56 … ». */
export const OUTCOME: Readonly<Record<Mesure, string>> = {
  'en-position': 'étaient en position de recevoir une proposition',
  'proposition-recue': 'ont reçu une proposition',
};
