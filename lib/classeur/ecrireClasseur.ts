import writeXlsxFile, { type CellObject } from 'write-excel-file/universal';
import { CELLULES_MAX, type Cellule, type Feuille } from './feuille';

/** Widths in characters: a column is as wide as what it holds, within these; what is longer goes to the next line. */
const WIDTH_MIN = 10;
const WIDTH_MAX = 32;
const WIDTH_BLANK = 18;
const EDGE = { borderStyle: 'thin', borderColor: '#8a8a8a' } as const;

/** A text is a cell of text, whatever it begins with: « =1+1 » is what a school is called, never a formula. */
function toCell(cellule: Cellule): CellObject {
  const look = { ...EDGE, wrap: true, alignVertical: 'top' } as const;
  if (cellule === null) return look;
  if (typeof cellule === 'string') return { ...look, value: cellule, type: String };
  if (typeof cellule === 'number') return { ...look, value: cellule, type: Number };
  return { ...look, value: cellule.part, type: Number, format: '0%' };
}

function widthOf(cellules: readonly Cellule[]): number {
  const longest = Math.max(0, ...cellules.map((cellule) => (typeof cellule === 'string' ? cellule.length : 0)));
  return Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, longest + 2));
}

/**
 * A sheet as a file of Excel, on the device.
 *
 * @throws RangeError when it holds more than `CELLULES_MAX` cells
 */
export async function ecrireClasseur({ titre, colonnes, lignes, aRemplir, notes }: Feuille): Promise<Blob> {
  const all = [...colonnes, ...aRemplir];
  if (lignes.length * all.length > CELLULES_MAX) throw new RangeError('Trop de lignes pour une seule feuille.');
  const text = (value: string, more: CellObject = {}): CellObject => ({ ...more, value, type: String });
  const data = [
    [text(titre, { fontWeight: 'bold', fontSize: 14 })],
    all.map((one) => text(one, { ...EDGE, fontWeight: 'bold', wrap: true, backgroundColor: '#eeeae0' })),
    ...lignes.map((ligne) => [...ligne, ...aRemplir.map(() => null)].map(toCell)),
    [],
    ...notes.map((note) => [text(note)]),
  ];
  return writeXlsxFile(data, {
    sheet: 'Feuille',
    columns: [
      ...colonnes.map((_, at) => ({ width: widthOf(lignes.map((ligne) => ligne[at] ?? null)) })),
      ...aRemplir.map(() => ({ width: WIDTH_BLANK })),
    ],
    orientation: 'landscape',
    stickyRowsCount: 2,
    stickyColumnsCount: 1,
  }).toBlob();
}
