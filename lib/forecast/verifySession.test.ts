import { describe, expect, it } from 'vitest';
import { inventPanels } from '@/fixtures/forecast/panels';
import { verifySession } from './verifySession';

const panels = inventPanels({ sessions: [2018, 2019, 2023], formations: 120, byPopulation: () => false });

describe('rates outside of what was foretold', () => {
  const { prevus, horsPlage: found } = verifySession(panels);

  it('are those of the newest session alone, each outside of its interval, the farthest first', () => {
    expect(found.length).toBeGreaterThan(0);
    const outside = found.map(({ bas, haut, obtenus, sur }) => Math.max(bas - obtenus / sur, obtenus / sur - haut));
    // Whole percents hold a share that rounds to them.
    expect(Math.min(...outside)).toBeGreaterThan(-0.005);
    expect(outside).toEqual(outside.toSorted((a, b) => b - a));
    expect(new Set(found.map(({ session }) => session))).toEqual(new Set([2023]));
  });

  it('are about as many as the interval lets out, and of all candidates where sessions do not part them', () => {
    expect(prevus).toBeGreaterThan(100);
    expect(found.length).toBeLessThan(prevus * 0.4);
    expect(new Set(found.map(({ population }) => population))).toEqual(new Set([null]));
  });

  it('need a session before', () => {
    const nothing = { prevus: 0, horsPlage: [] };
    expect(verifySession(panels.slice(0, 1))).toEqual(nothing);
    expect(verifySession([])).toEqual(nothing);
  });
});
