import type { TauxHorsPlage } from '@/lib/domain/changements';
import { POPULATIONS } from '@/lib/domain/effectifs';
import { tient } from '@/lib/odds/intervalle';
import { type PanelSession, rateIndex } from './panel';
import { replayAfter, replayPairs } from './replay';

/**
 * Shares of those who received a proposal in the newest session that lie outside the interval which the sessions before it gave, as it was shown: the
 * farthest first. One in five is expected to.
 *
 * @param panels sessions in any order; with one alone, nothing was foretold
 */
export function findHorsPlage(panels: readonly PanelSession[]): readonly TauxHorsPlage[] {
  const sorted = panels.toSorted((a, b) => a.session - b.session);
  const target = sorted.at(-1);
  const past = sorted.slice(0, -1);
  if (target === undefined || past.length === 0) return [];
  const outcomes = past.length === 1 ? replayPairs(sorted).flatMap((replay) => replay.outcomes) : replayAfter(past, target).outcomes;
  const distance = ({ bas, haut, obtenus, sur }: TauxHorsPlage) => Math.max(bas - obtenus / sur, obtenus / sur - haut);
  return POPULATIONS.flatMap((population) =>
    outcomes
      .filter(({ rate }) => rate === rateIndex('proposition', population))
      .filter(({ intervalle, k, n }) => !tient(intervalle, k, n))
      .map(
        ({ code, intervalle: { bas, haut }, k, n }): TauxHorsPlage => ({
          code,
          population,
          session: target.session,
          bas,
          haut,
          obtenus: k,
          sur: n,
        }),
      ),
  ).toSorted((a, b) => distance(b) - distance(a));
}
