import { fold } from '@/lib/domain/fold';

/** Words that a sigle skips. */
const MOTS_OUTILS: ReadonlySet<string> = new Set(
  'a l au aux d de des du en et la le les ou par pour sur un une'.split(' '),
);

/** Two letters are too many things at once; six are no longer said. */
const LONGUEURS = { min: 3, max: 6 } as const;

/**
 * The sigle that the initials of a title make: « Techniques et services en matériels agricoles » → `tsma`. People make them
 * up so, whether or not a list has them. What tells options or tracks apart is left out.
 *
 * @returns `null` when there are too few initials, or too many
 */
export function initialesOf(titre: string): string | null {
  const nu = titre.split(/\s[-–:]\s|\(|\b(?:option|opt|spécialité)\b/i)[0] ?? '';
  const words = fold(nu.replace(/^BTSA?\b/i, ''))
    .split(' ')
    .filter((word) => !MOTS_OUTILS.has(word));
  const sigle = words.map((word) => word.charAt(0)).join('');
  return sigle.length < LONGUEURS.min || sigle.length > LONGUEURS.max ? null : sigle;
}
