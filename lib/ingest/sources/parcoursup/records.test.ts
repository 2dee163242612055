import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { row, write } from '@/fixtures/ingest/parcoursup';
import { DocumentRefuse } from '@/lib/ingest/lecteur';
import { chooseDelimiter, type Enregistrement, readRecords } from './records';
import { sniff } from './sniff';

async function* chunksOf(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function records(text: string, size = 1000): Promise<Enregistrement[]> {
  const found: Enregistrement[] = [];
  for await (const record of readRecords(chunksOf(text, size))) found.push(record);
  return found;
}

describe('readRecords', () => {
  it('numbers lines as an editor does, through blank lines and cells of several lines', async () => {
    const found = await records('a;b\n\n"x\ny";2\n3;4\n');
    expect(found.map(({ ligne, derniereLigne, cellules }) => [ligne, derniereLigne, cellules])).toEqual([
      [1, 1, ['a', 'b']],
      [3, 4, ['x\ny', '2']],
      [5, 5, ['3', '4']],
    ]);
  });

  it('tells whether the last record has its line break', async () => {
    expect((await records('a;b\n1;2\n')).map(({ terminee }) => terminee)).toEqual([true, true]);
    expect((await records('a;b\n1;2')).map(({ terminee }) => terminee)).toEqual([true, false]);
  });

  it('flags a cell that swallows lines, and a quote left open', async () => {
    const swallowed = await records('a;b;c\n1;"2;3\n4;5;6\n7;8";9\n');
    expect(swallowed.map(({ guillemets }) => guillemets)).toEqual([false, true]);
    const open = await records('a;b\n1;"2\n');
    expect(open.at(-1)).toMatchObject({ ligne: 2, guillemets: true, terminee: false });
  });

  it('leaves alone a quote inside a cell that does not begin with one', async () => {
    expect((await records('a;b\n5" de long;6"\n7;8\n')).map(({ cellules }) => cellules)).toEqual([
      ['a', 'b'],
      ['5" de long', '6"'],
      ['7', '8'],
    ]);
  });

  it('gives the same records however the text arrives, quotes at the seams included', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', 'é', ' '), maxLength: 6 });
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 9 }), async (table, size) => {
        const text = table
          .map((line) => `${line.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')}\n`)
          .join('');
        expect((await records(text, size)).map(({ cellules }) => cellules)).toEqual(table);
        expect(await records(text, size)).toEqual(await records(text));
      }),
    );
  });

  it('refuses to gather a document behind a quote that is never closed', async () => {
    const text = `a;b\n1;"2\n${'3;4\n'.repeat(400_000)}`;
    await expect(records(text, 65_536)).rejects.toMatchObject({
      constat: { code: 'document-illisible', repere: { ligne: 2 } },
    });
    await expect(records(text, 65_536)).rejects.toBeInstanceOf(DocumentRefuse);
  });

  it('tells a line without end from a quote that is never closed', async () => {
    for (const text of ['x;'.repeat(600_000), `a;b\n${'3;4;'.repeat(400_000)}`]) {
      await expect(records(text, 65_536)).rejects.toMatchObject({
        constat: {
          message: expect.stringContaining('Une ligne dépasse'),
          repere: { ligne: text.startsWith('a') ? 2 : 1 },
        },
      });
    }
  });
});

describe('what a header tells', () => {
  it.each([';', ',', '\t'] as const)('chooses %j by the columns that it cuts', (delimiteur) => {
    expect(chooseDelimiter(write([], { delimiteur }))).toBe(delimiteur);
  });

  const debut = (text: string) => ({ bytes: new TextEncoder().encode(text), text });

  it('recognises the open data of any session, by labels or technical names', () => {
    expect(sniff(debut(write([row()])))).toBe(true);
    expect(sniff(debut(write([row()], { session: 2018, delimiteur: ',' })))).toBe(true);
    expect(sniff(debut(write([row()], { entete: 'techniques', delimiteur: '\t' })))).toBe(true);
  });

  it('does not take another table for it', () => {
    expect(sniff(debut('Session;Établissement;Commune\n2023;Lycée;Brest\n'))).toBe(false);
    expect(sniff(debut('session\tSession\ncontrat_etab\tStatut\n'))).toBe(false);
    expect(sniff(debut('# BTS tourisme\n\n**Code scolarité:** 1\n'))).toBe(false);
  });
});
