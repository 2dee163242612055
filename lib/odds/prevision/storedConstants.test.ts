import { describe, expect, it } from 'vitest';
import { fitConstants } from './fit';
import { readStoredConstants } from './storedConstants';
import { inventPanels } from './testPanels';

const constants = fitConstants(inventPanels({ sessions: [2020, 2021], formations: 250 }));
const text = JSON.stringify({ digest: 'abc', constants });

describe('readStoredConstants', () => {
  it('gives back what was written, for the release that it was written for', () => {
    expect(readStoredConstants(text, 'abc')).toEqual(constants);
    expect(readStoredConstants(text, 'other')).toBeNull();
  });
  it('refuses whatever is not exactly constants of this version', () => {
    const broken = (change: object) => JSON.stringify({ digest: 'abc', constants: { ...constants, ...change } });
    for (const bad of [
      '',
      'null',
      '[]',
      '{"digest":"abc"}',
      text.slice(0, -20),
      broken({ variables: ['x'] }),
      broken({ within: constants.within.slice(1) }),
      broken({ retention: constants.retention.map(() => null) }),
      broken({ dispersion: [] }),
      broken({ mentions: null }),
      broken({ levelDrift: 'much' }),
    ]) {
      expect(readStoredConstants(bad, 'abc'), bad.slice(0, 60)).toBeNull();
    }
  });
});
