import { fold } from '@/lib/domain/fold';

/** Words that a sigle skips. */
const MOTS_OUTILS: ReadonlySet<string> = new Set(
  'a l au aux d de des du en et la le les ou par pour sur un une'.split(' '),
);

/** One letter is too many things at once; more than eight are not said. */
const LONGUEURS = { min: 2, max: 8 } as const;

/** What tells a title from its option, its speciality or its track. */
const COUPURES = /\s[-–]\s|\(|\b(?:option|opt|spécialité)\b\s*(?:[A-E]\b)?/i;

/**
 * The sigles that the initials of a title make: « Techniques et services en matériels agricoles » → `tsma`. People make
 * them up so, whether or not a list has them. The title and its option each have one, and the title up to its colon.
 */
export function initialesOf(titre: string): string[] {
  const parts = titre.replace(/^BTSA?\b/i, '').split(COUPURES);
  return [...parts, parts[0]?.split(' : ')[0] ?? ''].map(initiales).filter((sigle) => sigle !== '');
}

function initiales(nom: string): string {
  const words = fold(nom)
    .split(' ')
    .filter((word) => word !== '' && !MOTS_OUTILS.has(word));
  const { length } = words;
  return length < LONGUEURS.min || length > LONGUEURS.max ? '' : words.map((word) => word.charAt(0)).join('');
}
