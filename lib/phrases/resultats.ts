/** Words of a list of results. */

/** What the sort « Le plus ouvert d’abord » ranks by. */
export const PHRASES_TRI_ACCES = [
  'D’abord les formations où, parmi les candidats comme toi, le plus grand nombre sur cent a eu une réponse favorable. Ce n’est ni une note de la formation, ni une promesse.',
  'Deux chiffres se côtoient, et ne comptent pas la même chose : être en position de recevoir une proposition (rapport public de la formation) ; avoir reçu une proposition (données ouvertes). Chaque carte dit lequel.',
] as const;
