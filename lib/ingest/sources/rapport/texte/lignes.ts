import type { Lien, LigneProse } from '../brut';
import { largeurTexte } from '../largeur';
import { collapseSpaces, isCutInsideWord } from '../normalisation';
import { isCutInsideToken, isPuce } from '../prose';
import { type LigneDocument, readPiedDePage } from '../sections';

/** A line of extracted text. `finEspace`: it ends with a space, which some extractors leave where a line was wrapped. */
export interface LigneTexte extends LigneDocument {
  readonly numero: number;
  readonly finEspace: boolean;
}

export interface LignesTexte {
  readonly lignes: readonly LigneTexte[];
  readonly sessions: readonly number[];
}

/**
 * Cuts a document into lines, numbered from 1, without running heads and feet. Spaces are folded, but for the narrow
 * and non-breaking ones inside a number, which make it one.
 */
export function readLignes(texte: string): LignesTexte {
  const lignes: LigneTexte[] = [];
  const sessions: number[] = [];
  texte
    .normalize('NFC')
    .split(/\r\n|\r|\n/u)
    .forEach((brute, index) => {
      const line = collapseSpaces(brute.replace(/(\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/gu, '$1'));
      const session = readPiedDePage(line);
      if (typeof session === 'number') sessions.push(session);
      if (session !== undefined) return;
      const numero = index + 1;
      lignes.push({ texte: line, numero, finEspace: /\S[ \u00a0]+$/u.test(brute), repere: { ligne: numero } });
    });
  return { lignes, sessions };
}

/** The line as a piece of a wrapped cell: the space that its wrapping left stays, for `joinWrapped`. */
export function pieceOf({ texte, finEspace }: LigneTexte): string {
  return finEspace ? `${texte} ` : texte;
}

/** Shape of the prose of one document: how wide its lines are, and whether wrapping left a space. */
export interface Gabarit {
  readonly largeur: number;
  readonly espaces: boolean;
}

/**
 * Measures the prose of a document. Only text boxes and the opening paragraph count: headings and notes are set in
 * other sizes.
 */
export function measureProse(lignes: readonly LigneTexte[]): Gabarit {
  const espaces = lignes.some(({ finEspace, texte }) => finEspace && texte.length > 60);
  const wrapped = espaces ? lignes.filter(({ finEspace }) => finEspace) : lignes;
  return { espaces, largeur: Math.max(LARGEUR_MIN, ...wrapped.map(({ texte }) => largeurTexte(texte))) };
}

/** No report sets its text narrower: in a document of short lines, each was ended by its author. */
const LARGEUR_MIN = 50_000;
/** Under this share of a full line, the next word would have fitted: the author ended the line. */
const PART_AVEC_ESPACE = 0.85;
const PART_SANS_ESPACE = 0.95;
const PART_PLEINE = 1.05;

/** Ties each line to the one before it: blank lines and ended lines start a paragraph, full lines go on. */
export function linkProse(lignes: readonly LigneTexte[], gabarit: Gabarit): LigneProse[] {
  const prose: LigneProse[] = [];
  let previous: LigneTexte | null = null;
  let blanks = 0;
  for (const line of lignes) {
    if (line.texte === '') {
      blanks++;
      continue;
    }
    // More than two blank lines are a page break, which cuts nothing.
    const ended = previous === null || (blanks > 0 && blanks < 3);
    const lien: Lien = ended || previous === null ? 'alinea' : linkOf(previous, line.texte, gabarit);
    prose.push({ texte: line.texte, lien, repere: line.repere });
    previous = line;
    blanks = 0;
  }
  return prose;
}

function linkOf(previous: LigneTexte, texte: string, { largeur, espaces }: Gabarit): Lien {
  if (isPuce(texte)) return 'alinea';
  const next = /^\S+/u.exec(texte)?.[0] ?? '';
  const needed = largeurTexte(`${previous.texte} ${next}`);
  const cut = isCutInsideToken(previous.texte, texte) || isCutInsideWord(previous.texte);
  if (espaces) {
    if (needed < PART_AVEC_ESPACE * largeur) return 'alinea';
    if (previous.finEspace) return 'suite';
    return cut ? 'colle' : 'alinea';
  }
  if (needed < PART_SANS_ESPACE * largeur) return 'alinea';
  // About as long as a full line: only the sentence tells.
  if (needed < PART_PLEINE * largeur && /[.!?…]$/u.test(previous.texte) && /^\p{Lu}/u.test(next)) return 'alinea';
  return cut ? 'colle' : 'suite';
}
