import { describe, expect, it } from 'vitest';
import { inventPanels } from '@/fixtures/forecast/panels';
import { fitConstants } from './fit';
import { readStoredConstants, toStoredConstants } from './storedConstants';

const constants = fitConstants(inventPanels({ sessions: [2020, 2021], formations: 250 }));
const stored: unknown = JSON.parse(JSON.stringify(toStoredConstants('abc', constants)));

describe('readStoredConstants', () => {
  it('gives back what was written, for the release that it was written for', () => {
    expect(readStoredConstants(stored, 'abc')).toEqual(constants);
    expect(readStoredConstants(stored, 'other')).toBeNull();
  });
  it('refuses whatever is not exactly constants of this version', () => {
    const broken = (change: object) => ({
      ...toStoredConstants('abc', constants),
      constants: { ...constants, ...change },
    });
    for (const bad of [
      '',
      null,
      [],
      { digest: 'abc' },
      { ...toStoredConstants('abc', constants), methode: 'another' },
      broken({ variables: ['x'] }),
      broken({ within: constants.within.slice(1) }),
      broken({ retention: constants.retention.map(() => null) }),
      broken({ dispersion: [] }),
      broken({ mentions: null }),
      broken({ levelDrift: 'much' }),
    ]) {
      expect(readStoredConstants(bad, 'abc'), JSON.stringify(bad)?.slice(0, 60)).toBeNull();
    }
  });
});
