import { describe, expect, it } from 'vitest';
import { inventPanels } from '@/fixtures/forecast/panels';
import { findHorsPlage } from './horsPlage';
import { TOTAL } from './panel';
import { replayPairs } from './replay';

const panels = inventPanels({ sessions: [2018, 2019, 2023], formations: 120, byPopulation: () => false });

describe('rates outside of what was foretold', () => {
  const found = findHorsPlage(panels);

  it('are those of the newest session alone, each outside of its interval, the farthest first', () => {
    expect(found.length).toBeGreaterThan(0);
    const outside = found.map(({ bas, haut, obtenus, sur }) => Math.max(bas - obtenus / sur, obtenus / sur - haut));
    // Whole percents hold a share that rounds to them.
    expect(Math.min(...outside)).toBeGreaterThan(-0.005);
    expect(outside).toEqual(outside.toSorted((a, b) => b - a));
    expect(new Set(found.map(({ session }) => session))).toEqual(new Set([2023]));
  });

  it('are about as many as the interval lets out, and of all candidates where sessions do not part them', () => {
    const scored = replayPairs(panels)[1]?.outcomes.filter(({ rate }) => rate === TOTAL) ?? [];
    expect(found.length).toBeLessThan(scored.length * 0.4);
    expect(new Set(found.map(({ population }) => population))).toEqual(new Set([null]));
  });

  it('need a session before', () => {
    expect(findHorsPlage(panels.slice(0, 1))).toEqual([]);
    expect(findHorsPlage([])).toEqual([]);
  });
});
