import { compactTexte, joinWrapped } from '../normalisation';
import type { CelluleGrille } from './grille';
import { texteOf } from './rangees';

/** Label of a spanning cell; a page break completes it on the next page. */
export interface Fusion {
  texte: string;
}

/**
 * Follows one column of spanning cells down a table. On a new page the cell of a row that goes on is either empty, or
 * holds the second half of its label, or starts a new one.
 */
export class ColonneFusionnee {
  private courante: Fusion | null = null;
  private cellule: CelluleGrille | null = null;

  /**
   * @param connus Labels that this column can hold, as far as they are known.
   */
  constructor(private readonly connus: readonly string[]) {}

  /**
   * Gives the spanning cell of the next row.
   * @param haut Whether the row is the first of a page other than the table's first.
   * @param close Whether the row before closed its block: then what comes is new.
   */
  next(cellule: CelluleGrille | null, haut: boolean, close: boolean): Fusion {
    if (this.courante !== null && cellule === this.cellule) return this.courante;
    const texte = texteOf(cellule);
    this.cellule = cellule;
    if (haut && this.courante !== null) {
      if (texte === '') return this.courante;
      if (this.isSecondHalf(this.courante.texte, texte, close)) {
        this.courante.texte = joinWrapped(this.courante.texte, texte);
        return this.courante;
      }
    }
    this.courante = { texte };
    return this.courante;
  }

  private isSecondHalf(debut: string, texte: string, close: boolean): boolean {
    const keys = this.connus.map(compactTexte);
    if (keys.includes(compactTexte(texte))) return false;
    const joined = compactTexte(joinWrapped(debut, texte));
    if (keys.some((key) => key.startsWith(joined))) return true;
    return !close && !keys.includes(compactTexte(debut));
  }
}
