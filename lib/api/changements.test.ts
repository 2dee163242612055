import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { inventPairScores } from '@/fixtures/forecast/pairScores';
import { partOf, type Transition } from '@/lib/domain/changements';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/params';
import { changementsToAtom } from './changementsAtom';
import { changementsToCsv, describeChangementsCsv } from './changementsCsv';
import { describeFiabiliteCsv, fiabiliteToCsv } from './fiabiliteCsv';
import { describeFormationsCsv, searchToCsv } from './formationsCsv';

const LE = '2031-02-03T04:05:06.000Z';
const HOSTILE = '=HYPERLINK("x")<script>&';
const CITEE = { code: '1', intitule: HOSTILE, ecole: 'Lycée « A »', commune: null };
const TRANSITION: Transition = {
  digestAvant: 'a'.repeat(64),
  digest: 'b'.repeat(64),
  publieeLe: LE,
  sessionAvant: 2029,
  session: 2031,
  changements: {
    nouvelles: partOf([CITEE]),
    fermees: partOf([CITEE]),
    renommees: partOf([{ ...CITEE, avant: { intitule: 'BTS A', ecole: 'B' } }]),
    places: partOf([{ ...CITEE, avant: 24, apres: 30 }]),
    horsPlage: {
      prevus: 5,
      ...partOf([
        { ...CITEE, population: 'general', session: 2031, bas: 0.1, haut: 0.2, obtenus: 30, sur: 60 } as const,
      ]),
    },
    corrections: partOf([
      {
        ...CITEE,
        session: 2029,
        chiffres: [
          { chiffre: 'places', avant: 24, apres: 25 } as const,
          { chiffre: 'tauxAcces', avant: null, apres: 40.5 } as const,
        ],
      },
    ]),
  },
};

const rowsOf = (csv: string) => Papa.parse<string[]>(csv.slice(1).trimEnd()).data;
const headingsOf = (csv: string) => rowsOf(csv)[0];

describe('the table of changes', () => {
  const rows = rowsOf(changementsToCsv([TRANSITION]));

  it('has a row a change, from what to what, as wide as its head', () => {
    expect(rows.map(([, kind]) => kind)).toEqual([
      'Changement',
      'nouvelle',
      'fermée ou absente',
      'renommée',
      'places',
      'hors de la plage',
      'correction',
      'correction',
    ]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([10]));
    expect(rows[4]?.slice(7)).toEqual(['places', '24', '30']);
    expect(rows[7]?.slice(6)).toEqual(['2029', 'taux d’accès (%)', '', '40.5']);
  });

  it('never lets a name be run as a formula', () => {
    expect(rows[1]?.[3]).toBe(`'${HOSTILE}`);
  });
});

describe('the feed of changes', () => {
  it('is sound XML with an entry a release, whose address is its place in the page', () => {
    const feed = changementsToAtom([TRANSITION], LE, 'https://rose.exemple.fr');
    const texts: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('text', (text) => texts.push(text));
    parser.write(feed).close();
    expect(texts).toContain('https://rose.exemple.fr/donnees/changements#version-bbbbbbbbbbbb');
    expect(texts).toContain('Nouvelles données\u00a0: session 2029, puis 2031');
    expect(texts.join('')).toContain('1 formation nouvelle, 1 fermée ou absente');
  });

  it('without an entry is dated of the release', () => {
    expect(changementsToAtom([], LE, 'https://rose.exemple.fr')).toContain(`<updated>${LE}</updated>`);
  });
});

describe('what stands beside a table', () => {
  it.each([
    [
      'formations',
      [...searchToCsv({ criteres: CRITERES_PAR_DEFAUT, resultats: [] })].join(''),
      describeFormationsCsv(LE),
    ],
    ['fiabilite', fiabiliteToCsv([inventPairScores()]), describeFiabiliteCsv(LE)],
    ['changements', changementsToCsv([TRANSITION]), describeChangementsCsv(LE)],
  ])('of %s describes its very columns, in their order, each under a name of its own', (table, csv, description) => {
    expect(description).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'fr' }],
      url: `${table}.csv`,
    });
    const { tableSchema } = description as {
      tableSchema: { columns: { titles: string; name: string; datatype: string }[] };
    };
    expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(headingsOf(csv));
    expect(new Set(tableSchema.columns.map(({ name }) => name)).size).toBe(tableSchema.columns.length);
    expect(tableSchema.columns.every(({ name }) => /^[a-z0-9_]+$/.test(name))).toBe(true);
  });

  it('says numbers where cells are numbers', () => {
    const { tableSchema } = describeFiabiliteCsv(LE) as { tableSchema: { columns: { datatype: string }[] } };
    const [, row = []] = rowsOf(fiabiliteToCsv([inventPairScores()]));
    tableSchema.columns.forEach(({ datatype }, i) => {
      const cell = row[i] ?? '';
      expect(datatype === 'string' || cell === '' || Number.isFinite(Number(cell)), `${i}: ${cell}`).toBe(true);
    });
  });
});
