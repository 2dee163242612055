export interface SessionPoint {
  readonly session: number;
  /** `null`: the session is known, the figure is not published. */
  readonly value: number | null;
  /** Candidates that the value rests on, `null` where that has no sense. */
  readonly n: number | null;
}

export interface KnownPoint extends SessionPoint {
  readonly value: number;
}

/**
 * Points that a line may join: neighbours one year apart, both published. A point alone is a run of one; a missing year
 * ends a run, for a line across it would draw what nobody counted.
 */
export function runsOf(points: readonly SessionPoint[]): KnownPoint[][] {
  const runs: KnownPoint[][] = [];
  for (const point of [...points].sort((a, b) => a.session - b.session)) {
    if (point.value === null) continue;
    const known = { ...point, value: point.value };
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.session === point.session - 1) run.push(known);
    else runs.push([known]);
  }
  return runs;
}

/** Every year from the first to the last, and those that no series has a figure for. */
export function sessionsOf(series: readonly { readonly points: readonly SessionPoint[] }[]): {
  readonly all: number[];
  readonly missing: number[];
} {
  const years = series.flatMap(({ points }) => points.map(({ session }) => session));
  if (years.length === 0) return { all: [], missing: [] };
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const known = new Set(
    series.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ session }) => session)),
  );
  return { all, missing: all.filter((session) => !known.has(session)) };
}

/** Years in a row, as their ends: 2020, 2021, 2022, 2024 → [[2020, 2022], [2024, 2024]]. @param years in order */
export function yearRanges(years: readonly number[]): (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const year of years) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else ranges.push([year, year]);
  }
  return ranges;
}

/** « 2020 à 2022, 2024 » */
export function spokenYears(years: readonly number[]): string {
  return yearRanges(years)
    .map(([first, last]) => (first === last ? `${first}` : `${first} à ${last}`))
    .join(', ');
}
