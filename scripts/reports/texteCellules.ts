import { largeurTexte } from '@/lib/ingest/sources/rapport/largeur';

/**
 * The two flows of text that extractors make of a report's cells.
 * - `cellules`: a blank line after each cell that wraps, and wrapped lines keep their last space;
 * - `lignes`: lines only, as `pdftotext -raw`.
 */
export type Flux = 'cellules' | 'lignes';

/** Cuts a text into lines of at most `largeur` units (`mesure`), at spaces and inside words after hyphens and slashes. */
export function wrapTexte(
  texte: string,
  largeur: number,
  flux: Flux,
  mesure: (texte: string) => number = (part) => part.length,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of texte.match(/\s*(?:[^\s\-/]+[-/]*|[-/]+)/gu) ?? []) {
    if (line !== '' && mesure((line + piece).trimEnd()) > largeur) {
      lines.push(/^\s/u.test(piece) && flux === 'cellules' ? `${line} ` : line);
      line = piece.trimStart();
    } else {
      line += line === '' ? piece.trimStart() : piece;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Wraps prose as the text boxes of a report do: by the width of its letters. */
export function wrapProse(texte: string, flux: Flux, largeur: number): string[] {
  return wrapTexte(texte, largeur, flux, largeurTexte);
}

/**
 * Writes the cells of a row: cells of one line follow one another on a line; a cell that wraps takes its lines, and in
 * the flow `cellules` a blank line closes it.
 */
export function writeCellules(cellules: readonly (readonly string[])[], flux: Flux): string[] {
  const lines: string[] = [];
  let open: string | null = null;
  for (const cell of cellules) {
    const [first, ...rest] = cell;
    if (first === undefined) continue;
    const start: string = open === null ? first : `${open} ${first}`;
    if (rest.length === 0) {
      open = start;
      continue;
    }
    lines.push(start, ...rest);
    if (flux === 'cellules') lines.push('');
    open = null;
  }
  if (open !== null) {
    lines.push(open);
    if (flux === 'cellules') lines.push('');
  }
  return lines;
}
