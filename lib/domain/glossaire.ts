import { fold } from './fold';
import { TERMES_CHIFFRES } from './glossaire/chiffres';
import { TERMES_ETUDES } from './glossaire/etudes';
import { TERMES_PROCEDURE } from './glossaire/procedure';
import type { TermeGlossaire } from './glossaire/terme';

const TERMES = { ...TERMES_PROCEDURE, ...TERMES_CHIFFRES, ...TERMES_ETUDES };

/** Key of a term: its anchor in `/glossaire`. */
export type CleGlossaire = keyof typeof TERMES;

/** Every term of the product by its key. */
export const GLOSSAIRE: Readonly<Record<CleGlossaire, TermeGlossaire>> = TERMES;

const CLES = Object.keys(TERMES) as CleGlossaire[];

/** Keys by first letter, both in alphabetical order: accents and quotes do not count. */
export function glossaireParLettre(): { readonly lettre: string; readonly cles: readonly CleGlossaire[] }[] {
  const sorted = CLES.map((cle) => ({ cle, name: fold(GLOSSAIRE[cle].terme) })).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const letters = new Map<string, CleGlossaire[]>();
  for (const { cle, name } of sorted) {
    const lettre = name.charAt(0).toUpperCase();
    const known = letters.get(lettre);
    if (known === undefined) letters.set(lettre, [cle]);
    else known.push(cle);
  }
  return [...letters].map(([lettre, cles]) => ({ lettre, cles }));
}

/** True for the key of a term. */
export function estCle(cle: string): cle is CleGlossaire {
  return Object.hasOwn(TERMES, cle);
}
