import Papa from 'papaparse';

/** Cells of a sheet or of a text, row by row: the first row is line 1. */
export type Tableau = readonly (readonly string[])[];

/** More than any class: a wrong file is told from a large one. */
export const BORNES_TABLEAU = { lignes: 5000, colonnes: 60, cellule: 2000 } as const;

/** Share of rows of one width from which a separator makes a table. */
const PART_DE_RANGS = 0.5;

const SEPARATEURS = ['\t', ';', ',', '|'] as const;

/** A cell on its own: no invisible character, no space around, no more than its bound. Line ends stay: they part the vœux of one cell. */
export function cleanCell(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/[^\P{C}\n]/gu, '')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim()
    .slice(0, BORNES_TABLEAU.cellule);
}

/** Rows of even width, without what is empty at the right and below. Rows that are empty inside stay, so that line numbers are the file's. */
export function toTableau(rows: readonly (readonly string[])[]): Tableau {
  const cleaned = rows
    .slice(0, BORNES_TABLEAU.lignes)
    .map((row) => row.slice(0, BORNES_TABLEAU.colonnes).map(cleanCell));
  const width = Math.max(0, ...cleaned.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const height = cleaned.findLastIndex((row) => row.some((cell) => cell !== '')) + 1;
  return cleaned.slice(0, height).map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
}

function parseWith(texte: string, delimiter: string): string[][] {
  return Papa.parse<string[]>(texte, { delimiter, preview: BORNES_TABLEAU.lignes + 1 }).data;
}

/** How much a separator makes a table of a text: rows that have the usual width, if that is two columns or more. */
function evenness(rows: readonly (readonly string[])[]): number {
  const widths = rows.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  return widths.length === 0 ? 0 : Math.max(0, ...counts.values()) / widths.length;
}

/** A line that says its separator, as Excel writes it at the head of a file. */
const ANNONCE = /^\uFEFF?sep=(.)\r?\n/i;

const FIN_DE_LIGNE = /\r\n|\r|\n/;

export interface TexteLu {
  readonly tableau: Tableau;
  /** What parts its cells; `null` when it has one column. */
  readonly separateur: string | null;
  /** As they stand in the text. */
  readonly lignes: readonly string[];
}

/** The rows of a pasted text or of a CSV: the separator is the one announced, else that which makes most rows equally wide. */
export function readTexte(brut: string): TexteLu {
  const announced = ANNONCE.exec(brut)?.[1];
  const texte = brut.replace(ANNONCE, '').replace(/^\uFEFF/, '');
  const lignes = texte.split(FIN_DE_LIGNE);
  const tries = (announced === undefined ? SEPARATEURS : [announced]).map((separateur) => {
    const rows = parseWith(texte, separateur);
    return { rows, separateur, score: evenness(rows) };
  });
  const best = tries.reduce((kept, one) => (one.score > kept.score ? one : kept));
  if (announced === undefined && best.score < PART_DE_RANGS) {
    return { tableau: toTableau(lignes.map((ligne) => [ligne])), separateur: null, lignes };
  }
  return { tableau: toTableau(best.rows), separateur: best.separateur, lignes };
}
