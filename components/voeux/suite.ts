/** Said under every list, whatever is in it. */
export const PHRASE_REFUS_POSSIBLE =
  'Refus possible partout\u00a0: pense aussi à la phase complémentaire et à la CAES.';

/** What the two words of `PHRASE_REFUS_POSSIBLE` are. */
export const PHRASE_SUITE =
  'La phase complémentaire\u00a0: de nouveaux vœux, là où il reste des places. La CAES\u00a0: une commission de l’académie (d’accès à l’enseignement supérieur) qui aide à trouver une place qui te convient.';
