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
}

/** What the pages show first: the measure that the product gives. */
const ORDER: readonly MesureRejouee[] = ['proposition-recue', 'classement'];

/** Groups the scores by measure and pair: propositions first, then by year. */
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
      return {
        key: `${measure}-${from}-${to}`,
        measure,
        from,
        to,
        gap,
        croise: from === first,
        overall,
        populations: parts.filter(({ scope }) => !scope.startsWith('n:')),
        tailles: parts.filter(({ scope }) => scope.startsWith('n:')),
      };
    });
}

/** Every line of a replay, the whole first. */
export function linesOf({ overall, populations, tailles }: Rejeu): readonly PairScores[] {
  return [overall, ...populations, ...tailles];
}

/** The replay that answers the page's question: the newest of the first measure, as blind as the data allow. */
export function principal(rejeux: readonly Rejeu[]): Rejeu | null {
  const [first] = rejeux;
  if (first === undefined) return null;
  return rejeux.filter(({ measure }) => measure === first.measure).at(-1) ?? first;
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
