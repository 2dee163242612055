/**
 * One line of `npm run bench` and `npm run bench:web`, as its JSON says it. `ratio` is value ÷ reference, both measured in
 * the same run; `null` when the reference is zero.
 */
export interface Ligne {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'KiB' | 'MiB' | 'points' | 'CLS' | 'pages/s' | 'réponses';
  readonly reference: number;
  readonly ratio: number | null;
}

/** Rounds that each piece of work is done; the shortest counts, so that other programs of the machine do not. */
const TOURS = 5;

/**
 * Processor time of a piece of work, the shortest of a few rounds, in milliseconds: that of every thread of the process,
 * garbage collection included, and nothing of the time spent waiting for a core.
 */
export function time(work: () => unknown, tours = TOURS): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tour = 0; tour < tours; tour++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Value below which a share of the sorted times lies. @param share in [0, 1] */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** A line from two measures, rounded to a thousandth. */
export function toLigne(name: string, value: number, reference: number, unit: Ligne['unit'] = 'ms'): Ligne {
  const rounded = (one: number) => Math.round(one * 1000) / 1000;
  return {
    name,
    value: rounded(value),
    unit,
    reference: rounded(reference),
    ratio: reference === 0 ? null : rounded(value / reference),
  };
}
