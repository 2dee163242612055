import { describe, expect, it } from 'vitest';
import { inventPanels } from '@/fixtures/forecast/panels';
import { scoreReplays } from './backtest';
import { type BilanFiabilite, readBilanFiabilite } from './bilanFiabilite';
import { scoreMentions } from './mentionsAdmis';
import { replayEmprunts, replayPairs } from './replay';

const panels = inventPanels({ sessions: [2020, 2021], formations: 250 });
const bilan: BilanFiabilite = {
  generatedAt: '2031-01-01T00:00:00.000Z',
  data: { sessions: [2020, 2021], digest: 'abc' },
  pairs: scoreReplays(replayPairs(panels)),
  mentions: scoreMentions(panels),
  emprunts: replayEmprunts(panels),
  misesANiveau: null,
  simulation: { avertissement: 'Simulation.', rapports: 0, lignes: [] },
};
const stored = JSON.parse(JSON.stringify(bilan));

describe('readBilanFiabilite', () => {
  it('gives back what was stored, for its own release alone', () => {
    expect(bilan.pairs.length).toBeGreaterThan(5);
    expect(readBilanFiabilite(stored, 'abc')).toEqual(bilan);
    expect(readBilanFiabilite(stored, 'other')).toBeNull();
  });
  it('gives back a bound that no resampling gave, which JSON writes as null', () => {
    const [first] = stored.pairs;
    const pairs = [{ ...first, intervals: { ...first.intervals, mae: [null, 0.2] } }];
    expect(readBilanFiabilite({ ...stored, pairs }, 'abc')?.pairs[0]?.intervals.mae).toEqual([Number.NaN, 0.2]);
  });
  it('reads nothing out of what is not whole', () => {
    const { simulation: _, ...withoutSimulation } = stored;
    for (const bad of [null, '', [], {}, withoutSimulation, { ...stored, pairs: [{}] }, { ...stored, data: null }]) {
      expect(readBilanFiabilite(bad, 'abc')).toBeNull();
    }
  });
});
