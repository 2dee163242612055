import type { Bloc } from '@/lib/domain/texte';
import type { LigneProse } from './brut';

const PUCE = /^(?:[•·▪‣]\s*|[-–—*](?:\s+|(?=\p{L})))/u;

/** True when the line starts an item of a list. */
export function isPuce(texte: string): boolean {
  return PUCE.test(texte);
}

/** Joins the lines of one paragraph or item back into one text each. */
export function joinProse(lignes: readonly LigneProse[]): string[] {
  const textes: string[] = [];
  for (const { texte, lien } of lignes) {
    const last = textes.pop();
    if (last === undefined) textes.push(texte);
    else if (lien === 'alinea') textes.push(last, texte);
    else textes.push(lien === 'colle' ? last + texte : `${last} ${texte}`);
  }
  return textes;
}

/** Paragraphs and lists, as their author cut them; neighbouring items make one list. */
export function toBlocs(lignes: readonly LigneProse[]): Bloc[] {
  const blocs: (Exclude<Bloc, { type: 'liste' }> | { type: 'liste'; elements: string[] })[] = [];
  for (const texte of joinProse(lignes)) {
    const item = texte.replace(PUCE, '');
    if (item === '') continue;
    if (!isPuce(texte)) {
      blocs.push({ type: 'paragraphe', texte });
      continue;
    }
    const last = blocs.at(-1);
    if (last?.type === 'liste') last.elements.push(item);
    else blocs.push({ type: 'liste', elements: [item] });
  }
  return blocs;
}

/**
 * True when an address, or an abbreviation, is cut between these two lines: they join without a space.
 * `https://www.ais-` + `formation.com`, `des A.` + `I.&S`.
 */
export function isCutInsideToken(ligne: string, suivante: string): boolean {
  const token = /\S+$/u.exec(ligne)?.[0] ?? '';
  const next = /^\S+/u.exec(suivante)?.[0] ?? '';
  if (/(?:https?:\/\/|www\.)\S*$/iu.test(token)) return /[-./?&=_#%]$/u.test(token) || /[./]/u.test(next);
  return /(?:^|[(.\s])\p{Lu}\.$/u.test(token) && /^\p{Lu}\./u.test(next);
}
