import { describe, expect, it } from 'vitest';
import { inventPairScores, REFERENCE_PIRE } from '@/fixtures/forecast/pairScores';
import { type BilanFiabilite, readBilanFiabilite } from '@/lib/forecast/bilanFiabilite';
import { fiabiliteToCsv } from './fiabiliteCsv';
import { schemaFiabilite } from './schemas/fiabilite';

const tenue = { coverageShown: 0.86, expectedShown: 0.85 };
const pairs = [
  inventPairScores(),
  inventPairScores({ scope: 'n:<5' }),
  inventPairScores({
    scope: 'palier:prudent',
    promise: 0.912,
    intervals: { ...inventPairScores().intervals, coverageShown: [Number.NaN, 0.9] },
  }),
];
const bilan: BilanFiabilite = {
  generatedAt: '2031-01-01T00:00:00.000Z',
  data: { sessions: [2021, 2022], digest: 'abc' },
  pairs,
  mentions: [
    {
      from: 2021,
      to: 2022,
      admis: 900,
      diplome: 1.05,
      formation: 1.04,
      exposants: [1, 0.7, 0, 0.5],
      classes: [{ mention: 'tb', de: 2.2, a: null, attendus: 84.2, brut: 2.8, predit: 1.6, venu: 1.8 }],
    },
  ],
  emprunts: [{ from: 2021, to: 2022, population: 'general', formations: 300, nu: tenue, elargi: tenue }],
  misesANiveau: { ...tenue, previsions: 58 },
  simulation: {
    avertissement: 'Simulation.',
    rapports: 1,
    lignes: [{ ...tenue, cellules: 'profil', scope: 'n:10-19', nombre: 3, widthShown: 0.4, bias: 0, mae: 0.05 }],
  },
};

describe('the answer of /api/v1/fiabilite', () => {
  it('gives all that was stored, by its documented schema', () => {
    const rapport = readBilanFiabilite(JSON.parse(JSON.stringify(bilan)), 'abc');
    const body = JSON.parse(JSON.stringify({ release: 'abc', demonstration: false, rapport }));
    expect(body.rapport.pairs).toHaveLength(pairs.length);
    // Nothing is dropped: what the schema does not know would not come back.
    expect(schemaFiabilite.parse(body)).toEqual(body);
  });
});

describe('the table of scores', () => {
  const [header = '', ...rows] = fiabiliteToCsv(pairs).trimEnd().split('\r\n');
  const cell = (row: number, column: string) => rows[row]?.split(',')[header.split(',').indexOf(column)];

  it('has a column for what the intervals held, were expected to, and for the promise of a band', () => {
    expect(rows).toHaveLength(pairs.length);
    expect(cell(0, 'coverageShown')).toBe('0.84');
    expect(cell(0, 'expectedShown')).toBe('0.84');
    expect(cell(0, 'widthShown')).toBe('0.35');
    expect(cell(1, 'scope')).toBe('n:<5');
    expect(cell(2, 'promise')).toBe('0.912');
    expect(cell(2, 'brutMae')).toBe(String(REFERENCE_PIRE.mae));
  });

  it('leaves empty what is not defined', () => {
    expect(cell(0, 'promise')).toBe('');
    expect(cell(2, 'coverageShownLow')).toBe('');
    expect(cell(2, 'coverageShownHigh')).toBe('0.9');
  });
});
