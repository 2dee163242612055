import type { Mesure } from '@/lib/odds/mesures';

/** Words of a list of results about its figures: what the sort means, which figure is which, what all of them share. */

const MESURES_LISTE: Readonly<Record<Mesure, string>> = {
  'en-position': 'Chiffres des rapports publics (en position de recevoir une proposition)',
  'proposition-recue': 'Chiffres des données ouvertes (proposition reçue)',
};

/** What the sort « Fréquence d’accès » ranks by. */
export const PHRASES_TRI_ACCES = [
  'D’abord les formations où, parmi les candidats comme toi, le plus grand nombre sur cent a eu une réponse favorable. Ce n’est ni une note de la formation, ni une promesse.',
  'Deux chiffres se côtoient, et ne comptent pas la même chose : être en position de recevoir une proposition (rapport public de la formation) ; avoir reçu une proposition (données ouvertes). Chaque carte dit lequel.',
] as const;

/** Names the figures of one measure, above what is to be known of all of them. */
export function titreMesure(mesure: Mesure): string {
  return MESURES_LISTE[mesure];
}
