import { formatPourcentage } from '@/lib/domain/nombres';
import type { Mesure } from '@/lib/odds/mesures';
import { NIVEAU_INTERVALLE, SEUILS_FIABILITE } from '@/lib/odds/seuils';

/** What « Comment lire ces chiffres » says of every figure. */

const MESURES_LISTE: Readonly<Record<Mesure, string>> = {
  'en-position': 'Chiffres des rapports publics (en position de recevoir une proposition)',
  'proposition-recue': 'Chiffres des données ouvertes (proposition reçue)',
};

/** Names the figures of one measure, above what is to be known of all of them. */
export function phraseMesure(mesure: Mesure): string {
  return MESURES_LISTE[mesure];
}

/** What the bar draws, and how firm it is. Hard words begin here. */
export const PHRASES_BARRE: readonly string[] = [
  `Le nombre, « 22 sur 94 », est ce qui est arrivé : il est compté. Sur la barre, de 0 à 100 %, le trait le montre ; la bande est l’intervalle où la part devrait tomber l’an prochain, ${formatPourcentage(NIVEAU_INTERVALLE)} du temps. Ce n’est pas une promesse.`,
  `Moins il y a de candidats comptés, plus l’intervalle est large : fiabilité solide à partir de ${SEUILS_FIABILITE.solide} candidats, indicative de ${SEUILS_FIABILITE.indicative} à ${SEUILS_FIABILITE.solide - 1}, fragile en dessous.`,
  'Le palier (ambitieux, réaliste, prudent) se lit sur l’intervalle, jamais sur un seul nombre. « Plus ouvert que 7 sur 10 de ce BTS » compare les estimations des écoles du même diplôme, pour les mêmes candidats.',
];
