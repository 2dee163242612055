import type { MesureRejouee, PairScores } from '@/lib/forecast/backtest';
import type { Baseline } from '@/lib/forecast/baselines';
import type { BilanFiabilite } from '@/lib/forecast/bilanFiabilite';

/** One measure forecast from one session for a later one: the whole, then its parts. */
export interface Rejeu {
  readonly key: string;
  readonly measure: MesureRejouee;
  readonly from: number;
  readonly to: number;
  /** Years. */
  readonly gap: number;
  /** Its constants were fitted on schools of the very same pair: no earlier pair was loaded. */
  readonly croise: boolean;
  readonly overall: PairScores;
  readonly populations: readonly PairScores[];
  readonly tailles: readonly PairScores[];
  /** Forecasts that were told « prudent », or « ambitieux ». */
  readonly paliers: readonly PairScores[];
}

/** What the page shows first: what is replayed as figures are served, by bac. */
const ORDER: readonly MesureRejouee[] = ['classement', 'proposition-recue'];

/** Groups the scores by measure and pair: classements first, then by year. */
export function rejeuxOf({ pairs, data }: Pick<BilanFiabilite, 'pairs' | 'data'>): Rejeu[] {
  const first = Math.min(...data.sessions);
  return pairs
    .filter(({ scope }) => scope === 'overall')
    .toSorted((a, b) => ORDER.indexOf(a.measure) - ORDER.indexOf(b.measure) || a.to - b.to)
    .map((overall) => {
      const { measure, from, to, gap } = overall;
      const parts = pairs.filter(
        (one) => one.measure === measure && one.from === from && one.to === to && one.scope !== 'overall',
      );
      const named = (prefix: string) => parts.filter(({ scope }) => scope.startsWith(prefix));
      return {
        key: `${measure}-${from}-${to}`,
        measure,
        from,
        to,
        gap,
        croise: from === first,
        overall,
        populations: [...named('bac:'), ...named('hors-terminale')],
        tailles: named('n:'),
        paliers: named('palier:'),
      };
    });
}

/** Every line of a replay, the whole first; bands apart, which answer another question. */
export function linesOf({ overall, populations, tailles }: Rejeu): readonly PairScores[] {
  return [overall, ...populations, ...tailles];
}

/** The replay that answers the page's question: by bac and one year ahead, as figures are served, the newest of those; else the newest of all. */
export function principal(rejeux: readonly Rejeu[]): Rejeu | null {
  const served = rejeux.filter(
    ({ measure, gap, populations }) => measure === 'classement' && gap === 1 && populations.length > 0,
  );
  return (served.length > 0 ? served : rejeux).toSorted((a, b) => b.to - a.to)[0] ?? null;
}

/** The newest replay of a measure whose constants had not seen any school of its second session; `null` without one. */
export function aveugle(rejeux: readonly Rejeu[], measure: MesureRejouee): Rejeu | null {
  return rejeux.filter((one) => one.measure === measure && !one.croise).toSorted((a, b) => b.to - a.to)[0] ?? null;
}

/** What the intervals of a line held, and were expected to hold: 0 where there are none. */
export function tenueDe({ model }: PairScores): { readonly tenus: number; readonly attendus: number } {
  return { tenus: model.coverageShown ?? 0, attendus: model.expectedShown ?? 0 };
}

/** Baselines defined somewhere in the replays, in the order of the sentence that names them. */
export function baselinesOf(lines: readonly PairScores[]): Baseline[] {
  return (['brut', 'diplome', 'national', 'tauxAcces'] as const).filter((name) =>
    lines.some(({ baselines }) => baselines[name] !== null),
  );
}

/** A pair of bounds, `null` where the resampling could not give them. */
export function boundsOf([low, high]: readonly [number, number]): readonly [number, number] | null {
  return Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null;
}
