import writeXlsxFile, { type CellObject } from 'write-excel-file/universal';
import { A_REMPLIR, type Cellule, type ColonneFeuille, type Feuille } from './feuille';

/**
 * Beyond as many, a part of the file passes 160 000 bytes, and the library would compress it in a worker of a `blob:` address, which the content policy refuses. A class of 35
 * with six vœux each takes two thirds of it.
 */
export const CELLULES_MAX = 4000;

const WIDTH_BLANK = 18;
const EDGE = { borderStyle: 'thin', borderColor: '#8a8a8a' } as const;
const BLANK: readonly ColonneFeuille[] = A_REMPLIR.map((titre) => ({ titre, largeur: WIDTH_BLANK }));

/** A text is a cell of text, whatever it begins with: « =1+1 » is what a school is called, never a formula. */
function toCell(cellule: Cellule): CellObject {
  const look = { ...EDGE, wrap: true, alignVertical: 'top' } as const;
  if (cellule === null) return look;
  if (typeof cellule === 'string') return { ...look, value: cellule, type: String };
  if (typeof cellule === 'number') return { ...look, value: cellule, type: Number };
  return { ...look, value: cellule.part, type: Number, format: '0%' };
}

/**
 * A sheet as a file of Excel, on the device: its rows, then blank columns for what the family finds out by itself.
 *
 * @throws RangeError when it holds more than `CELLULES_MAX` cells
 */
export async function ecrireClasseur({ titre, colonnes, lignes, notes }: Feuille): Promise<Blob> {
  const all = [...colonnes, ...BLANK];
  if (lignes.length * all.length > CELLULES_MAX) throw new RangeError('Trop de lignes pour une seule feuille.');
  const text = (value: string, more: CellObject = {}): CellObject => ({ ...more, value, type: String });
  const data = [
    [text(titre, { fontWeight: 'bold', fontSize: 14 })],
    all.map((one) => text(one.titre, { ...EDGE, fontWeight: 'bold', wrap: true, backgroundColor: '#eeeae0' })),
    ...lignes.map((ligne) => [...ligne, ...BLANK.map(() => null)].map(toCell)),
    [],
    ...notes.map((note) => [text(note)]),
  ];
  return writeXlsxFile(data, {
    sheet: 'Feuille',
    columns: all.map(({ largeur }) => ({ width: largeur })),
    orientation: 'landscape',
    stickyRowsCount: 2,
    stickyColumnsCount: 1,
  }).toBlob();
}
