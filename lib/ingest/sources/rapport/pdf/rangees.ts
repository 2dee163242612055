import { refuseDocument } from '@/lib/ingest/read/refusal';
import { compactTexte, joinWrapped } from '../normalisation';
import type { Element } from './elements';
import { TOLERANCE } from './geometrie';
import type { CelluleGrille, Grille } from './grille';

/** A table's piece on one page. */
export interface PieceTable {
  readonly grille: Grille;
  readonly page: number;
}

/** A row of a ruled table: the cell of each column, spanning ones included. */
export interface Rangee<C extends string> {
  readonly page: number;
  /** First row of the table's piece on its page. */
  readonly debutDePage: boolean;
  cellule(colonne: C): CelluleGrille | null;
  texte(colonne: C): string;
}

/** Text of a cell, its lines joined. */
export function texteOf(cellule: CelluleGrille | null): string {
  return (cellule?.lignes ?? []).map(({ texte }) => texte).reduce(joinWrapped, '');
}

export function piecesOf(elements: readonly Element[]): PieceTable[] {
  return elements.flatMap(({ grille, repere }) => (grille === null ? [] : [{ grille, page: repere.page }]));
}

/** Middle of each column of the table (x), and the first grid row under the heading. */
interface Disposition<C extends string> {
  readonly colonnes: ReadonlyMap<C, number>;
  readonly corps: number;
}

/**
 * Reads the rows of a table over its pages.
 * @param entete Column headings; `null` stands over others.
 * @param repere Column that has exactly one cell per row.
 * @throws {DocumentRefuse} `colonnes-inconnues` when a piece has not all the columns.
 */
export function readRangees<C extends string>(
  pieces: readonly PieceTable[],
  entete: readonly (readonly [C | null, string])[],
  repere: C,
  titre: string,
): Rangee<C>[] {
  const rows: Rangee<C>[] = [];
  const read: { grille: Grille; disposition: Disposition<C> }[] = [];
  for (const { grille, page } of pieces) {
    const previous = read.at(-1);
    const found = findDisposition(grille, entete);
    const disposition: Disposition<C> | null =
      found.manquantes.length === 0
        ? found.disposition
        : previous && found.manquantes.length === entete.length && hasSameEdges(previous.grille, grille)
          ? { colonnes: previous.disposition.colonnes, corps: 0 }
          : null;
    if (disposition === null) {
      throw refuseDocument(
        'colonnes-inconnues',
        `Les colonnes du tableau ne sont pas celles d’un rapport public : « ${found.manquantes.join(' », « ')} » n’y figure pas.`,
        { page, rubrique: titre },
      );
    }
    read.push({ grille, disposition });
    rows.push(...rowsOf(grille, page, disposition, repere));
  }
  return rows;
}

/** A page can start with rows alone, when the heading was left at the foot of the page before. */
function hasSameEdges(a: Grille, b: Grille): boolean {
  return Math.abs(a.x0 - b.x0) <= TOLERANCE && Math.abs(a.x1 - b.x1) <= TOLERANCE;
}

function findDisposition<C extends string>(
  grille: Grille,
  entete: readonly (readonly [C | null, string])[],
): { disposition: Disposition<C>; manquantes: string[] } {
  const colonnes = new Map<C, number>();
  const manquantes: string[] = [];
  let corps = 0;
  for (const [colonne, titre] of entete) {
    const key = compactTexte(titre);
    const cell = grille.cellules.find((one) => compactTexte(texteOf(one)) === key);
    if (cell === undefined) {
      manquantes.push(titre);
      continue;
    }
    corps = Math.max(corps, cell.rangees.fin);
    if (colonne !== null) colonnes.set(colonne, (cell.x0 + cell.x1) / 2);
  }
  return { disposition: { colonnes, corps }, manquantes };
}

function rowsOf<C extends string>(
  grille: Grille,
  page: number,
  { colonnes, corps }: Disposition<C>,
  repere: C,
): Rangee<C>[] {
  const rows: Rangee<C>[] = [];
  let last: CelluleGrille | null = null;
  for (let at = corps; at < grille.nombreRangees; at++) {
    const leaf = grille.at(colonnes.get(repere) ?? 0, at);
    if (leaf === null || leaf === last) continue;
    last = leaf;
    const cellule = (colonne: C) => {
      const x = colonnes.get(colonne);
      return x === undefined ? null : grille.at(x, at);
    };
    rows.push({ page, debutDePage: rows.length === 0, cellule, texte: (colonne) => texteOf(cellule(colonne)) });
  }
  return rows;
}
