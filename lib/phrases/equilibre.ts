import { formatEntier } from '@/lib/domain/nombres';
import { PALIERS, type Palier } from '@/lib/odds/mesures';
import { adjectifPalier } from './palier';

/** « 2 ambitieux, 1 réaliste et 3 prudents »: the balance of a list in a few words, `null` where no vœu has a figure. */
export function phraseEquilibreBref(paliers: readonly Palier[]): string | null {
  const parts = PALIERS.flatMap((palier) => {
    const n = paliers.filter((one) => one === palier).length;
    return n === 0 ? [] : [`${formatEntier(n)} ${adjectifPalier(palier, n)}`];
  });
  const last = parts.at(-1);
  if (last === undefined) return null;
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} et ${last}`;
}
