import { describe, expect, it } from 'vitest';
import { runsOf, sessionsOf, spokenYears, yearRanges } from './sessions';

const point = (session: number, value: number | null) => ({ session, value, n: null });
const years = (runs: ReturnType<typeof runsOf>) => runs.map((run) => run.map(({ session }) => session));

describe('what a line may join', () => {
  it('is neighbouring sessions alone: a year that is missing breaks it', () => {
    expect(years(runsOf([point(2018, 1), point(2019, 2), point(2023, 3)]))).toEqual([[2018, 2019], [2023]]);
  });

  it('is broken by a session whose figure is not published, which is not drawn as nought', () => {
    const runs = runsOf([point(2023, 0), point(2024, null), point(2025, 4)]);
    expect(years(runs)).toEqual([[2023], [2025]]);
    expect(runs[0]?.[0]?.value).toBe(0);
  });

  it('does not depend on the order of the points', () => {
    expect(years(runsOf([point(2025, 1), point(2023, 1), point(2024, 1)]))).toEqual([[2023, 2024, 2025]]);
  });
});

describe('the sessions of a chart', () => {
  it('are every year between the ends, and those without a figure are told apart', () => {
    const series = [{ points: [point(2018, 1), point(2019, null)] }, { points: [point(2023, 2)] }];
    expect(sessionsOf(series)).toEqual({
      all: [2018, 2019, 2020, 2021, 2022, 2023],
      missing: [2019, 2020, 2021, 2022],
    });
  });

  it('are none without a point', () => {
    expect(sessionsOf([{ points: [] }])).toEqual({ all: [], missing: [] });
  });

  it('are said by their ends when they follow one another', () => {
    expect(yearRanges([2019, 2020, 2021, 2024])).toEqual([
      [2019, 2021],
      [2024, 2024],
    ]);
    expect(spokenYears([2019, 2020, 2021, 2024])).toBe('2019 à 2021, 2024');
    expect(spokenYears([])).toBe('');
  });
});
