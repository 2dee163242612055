import { type Rate, rate } from '@/lib/domain/rate';
import type { Chiffre } from './estimateur';
import type { Fiabilite, Mesure, Palier } from './mesures';

/** Probability held by every interval that is shown. */
export const NIVEAU_INTERVALLE = rate(0.8);

/** How often « prudent » and « ambitieux » keep their promise, as the replay measures: an interval leaves as little on either side. */
export const PROMESSE_PALIER = rate((1 + NIVEAU_INTERVALLE) / 2);

/** Least number of candidates of each word of reliability; below the last, « fragile ». Source: product.md. */
export const SEUILS_FIABILITE = { solide: 50, indicative: 20 } as const;

/**
 * Bands are read on the interval, never on the point. « Ambitieux »: nine times in ten next session stays below `ambitieux`.
 * « Prudent »: nine times in ten it reaches `prudent`. Everything else is « réaliste », wide intervals included: a small count
 * must not make a formation look out of reach.
 *
 * One pair per measure, because the measures count different things: who leaves the list before being called was in position, and received
 * nothing. No loaded formation has both; the official taux d'accès, which counts as `en-position` does, stands 9 points (median) above the share
 * that received a proposal. Thresholds ten points apart put the most formations in the same band either way (`seuils.base.test.ts`).
 */
export const SEUILS_PALIER: Readonly<Record<Mesure, { readonly ambitieux: Rate; readonly prudent: Rate }>> = {
  'en-position': { ambitieux: rate(0.5), prudent: rate(0.6) },
  'proposition-recue': { ambitieux: rate(0.4), prudent: rate(0.5) },
};

/** Band of a figure's interval. The figure says its measure: an interval alone has no thresholds. */
export function palierOf({ mesure, bas, haut }: Pick<Chiffre, 'mesure' | 'bas' | 'haut'>): Palier {
  const seuils = SEUILS_PALIER[mesure];
  if (bas >= seuils.prudent) return 'prudent';
  if (haut < seuils.ambitieux) return 'ambitieux';
  return 'realiste';
}

/** Reliability of a figure. @param n candidates that it rests on, at least 1 */
export function fiabiliteOf(n: number): Fiabilite {
  if (n >= SEUILS_FIABILITE.solide) return 'solide';
  return n >= SEUILS_FIABILITE.indicative ? 'indicative' : 'fragile';
}
