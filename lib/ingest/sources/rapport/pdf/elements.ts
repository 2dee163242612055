import type { Lien, LigneProse } from '../brut';
import { largeurTexte } from '../largeur';
import { isCutInsideWord } from '../normalisation';
import { isCutInsideToken, isPuce } from '../prose';
import { type LigneDocument, readPiedDePage } from '../sections';
import { composeLignes, type LignePdf, type PagePdf } from './geometrie';
import { buildGrilles, type Grille } from './grille';

/** What stands on a page, from top to bottom: a line of text, or a ruled table. */
export interface Element extends LigneDocument {
  readonly repere: { readonly page: number };
  /** `null` on a table. */
  readonly ligne: LignePdf | null;
  /** `null` on a line. */
  readonly grille: Grille | null;
  /** Right edge of the box that the line stands in; `null` outside boxes. */
  readonly limite: number | null;
}

export interface Elements {
  readonly elements: readonly Element[];
  readonly sessions: readonly number[];
}

/** Lays out a document as lines and tables in reading order, without running heads and feet. */
export function layElements(pages: readonly PagePdf[]): Elements {
  const sessions: number[] = [];
  const elements: Element[] = [];
  for (const { numero, morceaux, filets } of pages) {
    const { grilles, dehors } = buildGrilles(morceaux, filets);
    const repere = { page: numero };
    const placed: { y: number; elements: Element[] }[] = grilles.map((grille) => ({
      y: grille.y0,
      elements: isBox(grille) ? boxLines(grille, repere) : [{ texte: '', ligne: null, grille, limite: null, repere }],
    }));
    for (const ligne of composeLignes(dehors)) {
      const session = readPiedDePage(ligne.texte);
      if (typeof session === 'number') sessions.push(session);
      if (session !== undefined) continue;
      placed.push({ y: ligne.y, elements: [{ texte: ligne.texte, ligne, grille: null, limite: null, repere }] });
    }
    elements.push(...placed.sort((a, b) => a.y - b.y).flatMap((one) => one.elements));
  }
  return { elements, sessions };
}

/** A frame around text, not a table: one column. */
function isBox({ nombreColonnes, cellules }: Grille): boolean {
  return cellules.every(({ colonnes }) => colonnes.debut === 0 && colonnes.fin === nombreColonnes);
}

function boxLines({ cellules }: Grille, repere: { page: number }): Element[] {
  return [...cellules]
    .sort((a, b) => a.rangees.debut - b.rangees.debut)
    .flatMap(({ lignes, x1 }) =>
      lignes.map((ligne) => ({ texte: ligne.texte, ligne, grille: null, limite: x1, repere })),
    );
}

/** Right edge of the text outside boxes: that of the widest thing in the document. */
export function rightEdge(elements: readonly Element[]): number {
  return Math.max(0, ...elements.map(({ ligne, grille }) => ligne?.x1 ?? grille?.x1 ?? 0));
}

/**
 * Ties each line to the one before it by its place: when the next word would have fitted, the author ended the line.
 * @param bord Right edge of the text outside boxes.
 */
export function linkElements(elements: readonly Element[], bord: number): LigneProse[] {
  const prose: LigneProse[] = [];
  let previous: Element | null = null;
  for (const element of elements) {
    const { ligne, texte, repere } = element;
    if (ligne === null) continue;
    const lien: Lien = previous?.ligne ? linkOf(previous, previous.ligne, element, ligne, bord) : 'alinea';
    prose.push({ texte, lien, repere });
    previous = element;
  }
  return prose;
}

/** In font sizes: lines of one paragraph stand closer. */
const INTERLIGNE_MAX = 2.2;
/** In font sizes: what the padding of a box, and the measure of a word, leave uncertain. */
const MARGE = 0.6;

function linkOf(before: Element, previous: LignePdf, after: Element, next: LignePdf, bord: number): Lien {
  if (isPuce(next.texte) || Math.abs(previous.taille - next.taille) > 0.15 * previous.taille) return 'alinea';
  const samePage = before.repere.page === after.repere.page;
  if (samePage && next.y - previous.y > INTERLIGNE_MAX * previous.taille) return 'alinea';
  const word = /^\S+/u.exec(next.texte)?.[0] ?? '';
  const width = ((next.x1 - next.x0) * largeurTexte(` ${word}`)) / Math.max(1, largeurTexte(next.texte));
  const limite = before.limite ?? bord;
  if (previous.x1 + width < limite - MARGE * previous.taille) return 'alinea';
  const cut = isCutInsideWord(previous.texte) || isCutInsideToken(previous.texte, next.texte);
  return cut ? 'colle' : 'suite';
}
