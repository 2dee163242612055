import { commonPrefix } from '../normalisation';

/**
 * A cell that spans several rows, as text leaves it: printed once, before the label of its first row, and cut in two
 * when a page ends inside it. `texte` is `null` until the second half tells which label it is.
 */
export interface Fusion {
  texte: string | null;
}

interface Attendu {
  readonly modele: string;
  /** Folded, without spaces. */
  readonly reste: string;
}

export interface OptionsFusion {
  /** Whether the second half of a cut cell may stand here: first row of a page. */
  readonly debutDePage: boolean;
  /** Whether a cell may be cut here: its label is then only the start of a known one. */
  readonly coupee: boolean;
}

/**
 * Reads one column of spanning cells out of row labels. The labels that the column can hold are known beforehand (from
 * the first table or a vocabulary), so that nothing has to be guessed where text has no columns.
 */
export class ColonneFusionnee {
  private courante: Fusion | null = null;
  /** Second halves of the current cell that may come after the page break. */
  private attendus: readonly Attendu[] = [];

  constructor(private readonly modeles: readonly string[]) {}

  /** The cell that the row stands in; `null` before the first, and after a label that is not known. */
  get cellule(): Fusion | null {
    return this.courante;
  }

  /**
   * Takes this column's cell off the start of a row's label.
   * @returns What is left of the label, and whether a new cell started.
   */
  consume(texte: string, { debutDePage, coupee }: OptionsFusion): { reste: string; nouvelle: boolean } {
    const second = debutDePage ? this.consumeSecondHalf(texte) : null;
    if (second !== null) return { reste: second, nouvelle: false };
    const starts = this.modeles
      .map((modele) => ({ modele, ...commonPrefix(texte, modele) }))
      .filter(({ longueur, reste }) => longueur > 0 && (coupee || reste === ''));
    const longest = Math.max(0, ...starts.map(({ longueur }) => longueur));
    if (longest === 0) return { reste: texte, nouvelle: false };
    const best = starts.filter(({ longueur }) => longueur === longest);
    const whole = best.find(({ reste }) => reste === '');
    const only = best.length === 1 ? best[0] : undefined;
    this.attendus = whole ? [] : best;
    this.courante = { texte: (whole ?? only)?.modele ?? null };
    return { reste: texte.slice(longest).trim(), nouvelle: true };
  }

  private consumeSecondHalf(texte: string): string | null {
    if (this.courante === null) return null;
    for (const { modele, reste } of this.attendus) {
      const found = commonPrefix(texte, reste);
      if (found.longueur === 0) continue;
      this.courante.texte = modele;
      this.attendus = found.reste === '' ? [] : [{ modele, reste: found.reste }];
      return texte.slice(found.longueur).trim();
    }
    return null;
  }

  /** Forgets the current cell: a cell further left has changed, or the label is not known. */
  reset(): void {
    this.courante = null;
    this.attendus = [];
  }

  /** Remembers the state, and returns what puts it back: a reading may have to be tried again. */
  save(): () => void {
    const { courante, attendus } = this;
    const texte = courante?.texte ?? null;
    return () => {
      this.courante = courante;
      this.attendus = attendus;
      if (courante !== null) courante.texte = texte;
    };
  }
}
