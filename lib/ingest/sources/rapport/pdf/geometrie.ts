/** Positions in points, from the top left of the page. */
export interface Morceau {
  readonly texte: string;
  readonly x0: number;
  readonly x1: number;
  /** Baseline. */
  readonly y: number;
  /** Font size. */
  readonly taille: number;
}

/** A straight rule: horizontal at `position` = y from x `debut` to `fin`, or vertical at x from y to y. */
export interface Filet {
  readonly sens: 'horizontal' | 'vertical';
  readonly position: number;
  readonly debut: number;
  readonly fin: number;
}

export interface PagePdf {
  /** From 1. */
  readonly numero: number;
  readonly morceaux: readonly Morceau[];
  readonly filets: readonly Filet[];
}

/** A line of words as set on the page. */
export interface LignePdf {
  readonly texte: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly taille: number;
}

/** Rules and cells closer than this (in points) are one: borders are drawn on whole pixels. */
export const TOLERANCE = 2.5;

/**
 * Sets pieces of text back into lines, left to right and top to bottom. Pieces that touch make one word: fonts with
 * ligatures are cut inside words.
 */
export function composeLignes(morceaux: readonly Morceau[]): LignePdf[] {
  const sorted = [...morceaux].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const rows: Morceau[][] = [];
  for (const morceau of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - morceau.y) <= 0.4 * Math.max(first.taille, morceau.taille))
      row.push(morceau);
    else rows.push([morceau]);
  }
  return rows.map((row) => composeLigne([...row].sort((a, b) => a.x0 - b.x0))).filter(({ texte }) => texte !== '');
}

function composeLigne(row: readonly Morceau[]): LignePdf {
  let texte = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const morceau of row) {
    const gap = morceau.x0 - end;
    texte += texte !== '' && gap > 0.12 * morceau.taille ? ` ${morceau.texte}` : morceau.texte;
    end = Math.max(end, morceau.x1);
  }
  const { x0 = 0, y = 0, taille = 0 } = row[0] ?? {};
  return { texte: texte.replace(/\s+/gu, ' ').trim(), x0, x1: end, y, taille };
}
