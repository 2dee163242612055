import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import type { Mesure, Palier } from '@/lib/odds/mesures';
import type { Repartition } from '@/lib/odds/repartition';
import { SEUILS_PALIER } from '@/lib/odds/seuils';
import { PROMESSE } from './palier';

/** A band with the numbers that make it: « Ambitieux (neuf fois sur dix, moins de 40 %) ». */
export function libellePalier(mesure: Mesure, palier: Palier): string {
  const { ambitieux, prudent } = SEUILS_PALIER[mesure];
  switch (palier) {
    case 'ambitieux':
      return `Ambitieux (${PROMESSE}, moins de ${formatPourcentage(ambitieux)})`;
    case 'realiste':
      return `Réaliste (selon l’année, en dessous ou au-dessus de ${formatPourcentage(ambitieux)} à ${formatPourcentage(prudent)})`;
    case 'prudent':
      return `Prudent (${PROMESSE}, au moins ${formatPourcentage(prudent)})`;
  }
}

/** How many formations of a diploma have a figure, and that the diploma has none. */
export function phraseRepartition({ parMesure, sansChiffre }: Repartition): string {
  const chiffres = parMesure.reduce((sum, { total }) => sum + total, 0);
  if (chiffres === 0) return 'Aucune des formations actuelles n’a de chiffre pour ton profil.';
  const known = `${formatEntier(chiffres)} formation${chiffres > 1 ? 's ont' : ' a'} un chiffre pour ton profil`;
  const missing = sansChiffre === 0 ? '' : `, ${formatEntier(sansChiffre)} n’en ${sansChiffre > 1 ? 'ont' : 'a'} pas`;
  return `${known}${missing}. Un diplôme n’a pas de chiffre à lui : d’une formation à l’autre, tout peut changer.`;
}
