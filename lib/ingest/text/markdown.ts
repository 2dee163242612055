import type { Bloc } from '@/lib/domain/texte';
import { textesOf } from './blocs';
import { foldSpaces } from './fold';
import { htmlToBlocs } from './html';

/** A bullet being read, with the bullets inside it. */
interface Puce {
  readonly retrait: number;
  texte: string;
  readonly sous: string[];
}

/**
 * Cuts markdown into headings, paragraphs and flat lists. The indentation of exported sheets is no code block; a bullet may
 * stand alone with its text on the next lines; a bullet inside another becomes the end of its text.
 * @param lines Without their ends.
 */
export function markdownToBlocs(lines: readonly string[]): Bloc[] {
  const blocs: Bloc[] = [];
  let paragraphe: string[] = [];
  let puces: Puce[] = [];
  let blank = true;
  const flush = () => {
    const texte = readInline(paragraphe.join(' '));
    if (texte !== '') blocs.push({ type: 'paragraphe', texte });
    const elements = puces.map(textOf).filter((element) => element !== '');
    if (elements.length > 0) blocs.push({ type: 'liste', elements });
    paragraphe = [];
    puces = [];
  };

  for (const line of lines) {
    const retrait = line.length - line.trimStart().length;
    const texte = line.trim();
    const titre = readTitre(texte)?.texte;
    const puce = /^(?:[-*+•]|\d{1,3}[.)])(?:\s+(.*))?$/.exec(texte);
    const derniere = puces.at(-1);
    if (texte === '') {
      // A blank line ends a paragraph, never an item: items stand apart in exported sheets.
      if (paragraphe.length > 0) flush();
    } else if (titre !== undefined) {
      flush();
      blocs.push({ type: 'titre', texte: readInline(titre) });
    } else if (puce) {
      if (paragraphe.length > 0) flush();
      if (derniere && retrait > derniere.retrait) derniere.sous.push(puce[1] ?? '');
      else puces.push({ retrait, texte: puce[1] ?? '', sous: [] });
    } else if (derniere && (retrait > derniere.retrait || !blank)) {
      if (derniere.sous.length > 0) derniere.sous.push(`${derniere.sous.pop()} ${texte}`);
      else derniere.texte += ` ${texte}`;
    } else {
      if (puces.length > 0) flush();
      paragraphe.push(texte);
    }
    blank = texte === '';
  }
  flush();
  return blocs;
}

function textOf({ texte, sous }: Puce): string {
  const tete = readInline(texte);
  const suite = sous.map(readInline).filter((element) => element !== '');
  if (suite.length === 0) return tete;
  return tete === '' ? suite.join(' ; ') : `${tete.replace(/\s*:$/, '')} : ${suite.join(' ; ')}`;
}

/**
 * « ## Accès » or « ## Accès ## », spaces trimmed. By hand, since an expression would go back over every space of a long
 * title.
 * @returns `null` when the line is no heading, or one without text.
 */
export function readTitre(line: string): { readonly niveau: number; readonly texte: string } | null {
  const niveau = /^#{1,6}(?=\s)/.exec(line)?.[0].length;
  if (niveau === undefined) return null;
  const texte = line
    .slice(niveau)
    .replace(/(?<!#)#+$/, '')
    .trim();
  return texte === '' ? null : { niveau, texte };
}

/** Bounded, so that a line of a million stars costs no more than it is long. */
const LIEN = /!?\[([^[\]]{0,500})\]\([^()\s]{0,500}\)/g;
const GRAS = /(\*\*|__)(?=\S)([^*_]{1,500})(?<=\S)\1/g;
const PENCHE = /(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,500})(?<=\S)\1(?![\p{L}\p{N}*_])/gu;

/** Text of one line: links, emphasis and HTML taken away, entities read, spaces folded. */
export function readInline(texte: string): string {
  const nu = texte
    .replace(LIEN, '$1')
    .replace(GRAS, '$2')
    .replace(PENCHE, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!<>])/g, '$1');
  return foldSpaces(/[<&]/.test(nu) ? textesOf(htmlToBlocs(nu)).join(' ') : nu);
}
