import { DATES_COMPLEMENTAIRE, REGLES } from '@/lib/domain/regles';

/** Said under every list, whatever is in it. */
export const PHRASE_REFUS_POSSIBLE =
  'Refus possible partout\u00a0: pense aussi à la phase complémentaire et à la CAES.';

/** What the two words of `PHRASE_REFUS_POSSIBLE` are, and what each asks. */
export const PHRASES_SUITE = [
  `La phase complémentaire\u00a0: jusqu’à ${REGLES.limites.voeuxComplementaires} nouveaux vœux là où il reste des places, que tu aies une proposition ou non, mais pas dans une formation déjà demandée. ${DATES_COMPLEMENTAIRE}`,
  `La CAES\u00a0: une commission de l’académie (d’accès à l’enseignement supérieur) qui cherche une place avec ceux qui n’ont pas de proposition. Elle demande d’avoir fait des vœux en phase complémentaire, et un bac de moins de ${REGLES.limites.anneesBacCaes} ans, sauf cas particuliers (session ${REGLES.session}).`,
] as const;
