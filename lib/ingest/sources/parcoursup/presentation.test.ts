import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PieceLue,
  type Presentation,
  pieceOf,
  readAll,
  readRows,
  row,
  row2019,
  write,
} from '@/fixtures/ingest/parcoursup';
import { DocumentRefuse } from '@/lib/ingest/lecteur';

const ROWS = [
  row({ g_ea_lib_vx: 'Lycée « Le Goëland » ; annexe, quai d’en bas', ville_etab: 'Plou "guerneau"' }),
  row({ fili: 'Licence' }),
  row({ g_ea_lib_vx: 'Lycée de\nl’Île', detail_forma: 'Parcours à la voile' }),
];
const OLD_ROWS = [row2019({ ville_etab: '' }), row2019({ g_ea_lib_vx: 'Lycée Éole' })];

const withoutLines = ({ formations }: PieceLue) => formations.map(({ origine: _, ...formation }) => formation);

const reference = withoutLines(await readRows(ROWS));
const oldReference = withoutLines(await readRows(OLD_ROWS, { session: 2019 }));

describe('one document, however it is written', () => {
  it('is read in full in its official form', () => {
    expect(reference.map(({ etablissement }) => etablissement.nom)).toEqual([
      'Lycée « Le Goëland » ; annexe, quai d’en bas',
      'Lycée de\nl’Île',
    ]);
    expect(oldReference).toHaveLength(2);
  });

  const presentations: Presentation[] = (['libelles', 'techniques'] as const).flatMap((entete) =>
    ([';', ',', '\t'] as const).flatMap((delimiteur) =>
      ['\n', '\r\n', '\r'].map((finDeLigne) => ({ entete, delimiteur, finDeLigne })),
    ),
  );
  it.each(presentations)('gives the same rows with $entete, $delimiteur and $finDeLigne', async (presentation) => {
    expect(withoutLines(await readRows(ROWS, presentation))).toEqual(reference);
  });

  it.each([';', ',', '\t'] as const)('gives the same rows of 2019 with %j', async (delimiteur) => {
    expect(withoutLines(await readRows(OLD_ROWS, { session: 2019, delimiteur }))).toEqual(oldReference);
  });

  it('gives the same rows with a byte order mark, and in Windows-1252', async () => {
    const text = write(ROWS);
    expect(withoutLines(await readAll(pieceOf(`\ufeff${text}`)))).toEqual(reference);
    // What these rows use of the 32 characters that Latin-1 lacks.
    const bytes = Buffer.from(text.replaceAll('’', '\u0092').replaceAll('…', '\u0085'), 'latin1');
    expect(withoutLines(await readAll(pieceOf(bytes)))).toEqual(reference);
  });

  it('gives the same rows whatever the chunks', async () => {
    const text = write(ROWS, { finDeLigne: '\r\n' });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async (taille) => {
        expect(withoutLines(await readAll(pieceOf(text, taille)))).toEqual(reference);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same rows with its columns in any order, or refuses: never another reading', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (keys) => {
        const ordre: Presentation['ordre'] = (colonnes) =>
          colonnes
            .map((colonne) => ({ colonne, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ colonne }) => colonne);
        expect(withoutLines(await readRows(ROWS, { ordre }))).toEqual(reference);
      }),
      { numRuns: 30 },
    );
  });

  it('is refused when its columns were moved and its rows cannot tell the two « Filière de formation » apart', async () => {
    const rows = [row({ lib_for_voe_ins: 'Cartographie', form_lib_voe_acc: 'Services' })];
    const reading = readRows(rows, { ordre: (colonnes) => [...colonnes].reverse() });
    await expect(reading).rejects.toMatchObject({
      constat: { code: 'document-illisible', repere: { ligne: 1, rubrique: 'Filière de formation' } },
    });
    await expect(reading).rejects.toBeInstanceOf(DocumentRefuse);
  });
});
