import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { rate } from '@/lib/domain/rate';
import { ecrireClasseur } from './ecrireClasseur';
import { A_REMPLIR, CELLULES_MAX, COLONNES_CHIFFRE, cellulesChiffre, type Feuille } from './feuille';

/** Every part of the file, by its name. */
async function partsOf(file: Blob): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(await file.arrayBuffer()), { lazyEntries: true, autoClose: false });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  }
  zip.close();
  return parts;
}

const decoded = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The cells of the sheet as a spreadsheet reads them, row by row: texts, and numbers as numbers. */
async function readBack(file: Blob): Promise<readonly (readonly (string | number | null)[])[]> {
  const parts = await partsOf(file);
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, one = '']) =>
    decoded(one),
  );
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  return [...sheet.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>(?:<v>(.*?)<\/v>)?<\/c>)/gs)].map(([, attributes = '', value]) => {
      if (value === undefined) return null;
      return attributes.includes('t="s"') ? (strings[Number(value)] ?? null) : Number(value);
    }),
  );
}

const feuille = (lignes: Feuille['lignes']): Feuille => ({
  titre: 'Trois BTS',
  colonnes: ['Établissement', 'Places', 'Au moins'],
  lignes,
  aRemplir: A_REMPLIR,
  notes: ['Ce n’est pas une promesse.'],
});

describe('a sheet of Excel', () => {
  it('holds its rows, numbers as numbers, then blank columns to fill in', async () => {
    const blank = A_REMPLIR.map(() => null);
    expect(
      await readBack(
        await ecrireClasseur(
          feuille([
            ['Lycée « A & B »', 24, { part: 0.08 }],
            ['École', null, null],
          ]),
        ),
      ),
    ).toEqual([
      ['Trois BTS'],
      ['Établissement', 'Places', 'Au moins', ...A_REMPLIR],
      ['Lycée « A & B »', 24, 0.08, ...blank],
      ['École', null, null, ...blank],
      [],
      ['Ce n’est pas une promesse.'],
    ]);
  });

  it('keeps a hostile name as a text: no cell is a formula', async () => {
    const names = ['=HYPERLINK("http://a.example","b")', '+1+1', '-2', '@SUM(A1)', '\t=1', '</t><f>1+1</f>'];
    const file = await ecrireClasseur({ ...feuille(names.map((nom) => [nom, 1, null])), titre: '=1+1', notes: ['=2'] });
    const rows = await readBack(file);
    expect(rows.flatMap((row) => row.slice(0, 1))).toEqual(['=1+1', 'Établissement', ...names, '=2']);
    expect((await partsOf(file)).get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('is small enough for the page to compress it by itself, and is refused beyond', async () => {
    const width = feuille([]).colonnes.length + A_REMPLIR.length;
    const rows = (n: number) =>
      Array.from({ length: n }, (_, at) => [`Établissement au nom assez long ${at}`, at, { part: 0.5 }]);
    const parts = await partsOf(await ecrireClasseur(feuille(rows(Math.floor(CELLULES_MAX / width)))));
    for (const [name, content] of parts) expect(Buffer.byteLength(content), name).toBeLessThan(160_000);
    await expect(ecrireClasseur(feuille(rows(CELLULES_MAX)))).rejects.toThrow(RangeError);
  });
});

it('tells the figure as every screen does, its range as shares', () => {
  expect(
    cellulesChiffre({
      kind: 'estimee',
      mesure: 'proposition-recue',
      palier: 'ambitieux',
      intervalle: { bas: rate(0.083), haut: rate(0.251) },
      preuves: [{ bref: 'bac techno', session: 2023, sur: 330, obtenus: 39 }],
      parmi: null,
      ecart: null,
    }),
  ).toEqual([
    '39 sur 330',
    'en 2023, bac techno, ont reçu une proposition',
    'Ambitieux · 8 à 25\u202f%',
    { part: 0.08 },
    { part: 0.25 },
  ]);
  expect(cellulesChiffre({ kind: 'indisponible', phrase: 'Chiffre non publié.' })).toHaveLength(
    COLONNES_CHIFFRE.length,
  );
  expect(cellulesChiffre(null)).toEqual(COLONNES_CHIFFRE.map(() => null));
});
