import { describe, expect, it } from 'vitest';
import { inventPanels } from '@/fixtures/forecast/panels';
import { scoreAllMentions, scoreReplays } from './backtest';
import { type RapportFiabilite, readRapportFiabilite } from './rapportFiabilite';
import { replayPairs } from './replay';

const panels = inventPanels({ sessions: [2020, 2021], formations: 250 });
const rapport: RapportFiabilite = {
  generatedAt: '2031-01-01T00:00:00.000Z',
  data: { sessions: [2020, 2021], digest: 'abc' },
  pairs: scoreReplays(replayPairs(panels)),
  mentions: scoreAllMentions(panels),
  simulation: { avertissement: 'Simulation.', rapports: 0, lignes: [] },
};
const stored = JSON.parse(JSON.stringify(rapport));

describe('readRapportFiabilite', () => {
  it('gives back what was stored, for its own release alone', () => {
    expect(rapport.pairs.length).toBeGreaterThan(5);
    expect(readRapportFiabilite(stored, 'abc')).toEqual(rapport);
    expect(readRapportFiabilite(stored, 'other')).toBeNull();
  });
  it('gives back a bound that no resampling gave, which JSON writes as null', () => {
    const [first] = stored.pairs;
    const pairs = [{ ...first, intervals: { ...first.intervals, mae: [null, 0.2] } }];
    expect(readRapportFiabilite({ ...stored, pairs }, 'abc')?.pairs[0]?.intervals.mae).toEqual([Number.NaN, 0.2]);
  });
  it('reads nothing out of what is not whole', () => {
    const { simulation: _, ...withoutSimulation } = stored;
    for (const bad of [null, '', [], {}, withoutSimulation, { ...stored, pairs: [{}] }, { ...stored, data: null }]) {
      expect(readRapportFiabilite(bad, 'abc')).toBeNull();
    }
  });
});
