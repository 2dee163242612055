import { formatDecimal, formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import type { Rate } from '@/lib/domain/rate';
import { PALIERS, type Palier } from '@/lib/odds/mesures';
import { adjectifPalier } from './palier';

interface EchelleDite {
  readonly bas: Rate;
  readonly mediane: Rate;
  readonly haut: Rate;
  readonly n: number;
}

/** Bands of a strip, the most open first, each in words: « 2 prudents ». */
export function motsPaliers(
  comptes: Readonly<Record<Palier, number>>,
): readonly { readonly palier: Palier; readonly mots: string }[] {
  return PALIERS.toReversed()
    .filter((palier) => comptes[palier] > 0)
    .map((palier) => ({ palier, mots: `${formatEntier(comptes[palier])} ${adjectifPalier(palier, comptes[palier])}` }));
}

/** From this many schools on, their middle half says something. */
export const ECOLES_DU_MILIEU = 4;

/** The middle of the schools, and where half of them are: never a rate of the diploma. */
export function phraseMediane({ mediane, bas, haut, n }: EchelleDite): string {
  const middle = formatPourcentage(mediane);
  if (n === 1) return `estimation\u00a0: ${middle}`;
  if (n < ECOLES_DU_MILIEU) return `estimation médiane\u00a0: ${middle}`;
  return `estimation médiane\u00a0: ${middle}\u00a0; une école sur deux entre ${formatPourcentage(bas)} et ${formatPourcentage(haut)}`;
}

/** « À moins de 30 km de Roubaix » */
export function phraseRayon({ libelle, rayon }: { readonly libelle: string; readonly rayon: number }): string {
  return `À moins de ${formatDecimal(rayon)} km de ${libelle}`;
}

/** « 7 à moins de 30 km de Roubaix, 42 en France » */
export function phraseEcoles(
  formations: number,
  proches: number | null,
  lieu: { readonly libelle: string; readonly rayon: number } | null,
): string {
  const all = `${formatEntier(formations)} formation${formations > 1 ? 's' : ''} en France`;
  if (proches === null || lieu === null) return all;
  return `${proches === 0 ? 'aucune' : formatEntier(proches)} à ${phraseRayon(lieu).slice(2)}, ${all}`;
}
