import type { SessionVerifiee, TauxHorsPlage } from '@/lib/domain/changements';
import { POPULATIONS } from '@/lib/domain/effectifs';
import { tient } from '@/lib/odds/intervalle';
import { type PanelSession, rateIndex, TOTAL } from './panel';
import { type Outcome, replayAfter, replayPairs } from './replay';

/** Shares of those who received a proposal: of each population, and of all. */
const MESURES: readonly { readonly rate: number; readonly population: TauxHorsPlage['population'] }[] = [
  ...POPULATIONS.map((population) => ({ rate: rateIndex('proposition', population), population })),
  { rate: TOTAL, population: null },
];

/**
 * Shares of those who received a proposal in the newest session, beside the intervals which the sessions before it gave, as they were shown. One in five is expected outside. All candidates together stand for those that the sessions before do not part.
 *
 * @param panels sessions in any order; with one alone, nothing was foretold
 */
export function verifySession(panels: readonly PanelSession[]): SessionVerifiee {
  const sorted = panels.toSorted((a, b) => a.session - b.session);
  const target = sorted.at(-1);
  const past = sorted.slice(0, -1);
  if (target === undefined || past.length === 0) return { prevus: 0, horsPlage: [] };
  // A single session before it: its constants are those of its own replay.
  const replays = past.length === 1 ? replayPairs(sorted) : [replayAfter(past, target)];
  const outcomes = replays.flatMap((replay) => replay.outcomes);
  const parted = new Set(outcomes.flatMap(({ code, rate }) => (MESURES.some(isPopulation(rate)) ? [code] : [])));
  const prevus = MESURES.flatMap(({ rate, population }) =>
    outcomes
      .filter((one) => one.rate === rate && !(population === null && parted.has(one.code)))
      .map((outcome) => ({ outcome, population })),
  );
  const horsPlage = prevus
    .filter(({ outcome: { intervalle, k, n } }) => !tient(intervalle, k, n))
    .map(({ outcome, population }) => toHorsPlage(outcome, population, target.session))
    .toSorted((a, b) => distanceOf(b) - distanceOf(a));
  return { prevus: prevus.length, horsPlage };
}

const isPopulation = (rate: number) => (mesure: (typeof MESURES)[number]) =>
  mesure.rate === rate && mesure.population !== null;

function toHorsPlage(
  { code, intervalle: { bas, haut }, k, n }: Outcome,
  population: TauxHorsPlage['population'],
  session: number,
): TauxHorsPlage {
  return { code, population, session, bas, haut, obtenus: k, sur: n };
}

/** How far outside: never negative. */
function distanceOf({ bas, haut, obtenus, sur }: TauxHorsPlage): number {
  const share = obtenus / sur;
  return Math.max(bas - share, share - haut);
}
