import type { Role } from './colonnes';
import { lireBac } from './lireBac';
import { lireEds } from './lireEds';
import { lireMention } from './lireMention';
import { lireSituation } from './lireSituation';
import { lireVoeux } from './lireVoeux';

/** Columns that a list in words is put into. */
export const ROLES_EN_MOTS = [
  'pseudonyme',
  'bac',
  'eds',
  'mention',
  'situation',
  'voeux',
  'note',
] as const satisfies readonly Role[];

/** « 1. Léa », « - Léa », « Léa : », « Léa – »: how a line of a list begins when it is no row of a table. */
const LIGNE_EN_MOTS = /^\s*(?:\d{1,3}\s*[.)°]\s|[-•*–]\s|[^,;:\t|]{2,40}\s?:\s|[^,;:\t|]{2,40}\s[–—-]\s)/u;

/** True where most lines of a text read as sentences do, and not as rows. */
export function isEnMots(lignes: readonly string[]): boolean {
  const filled = lignes.filter((ligne) => ligne.trim() !== '');
  return filled.filter((ligne) => LIGNE_EN_MOTS.test(ligne)).length * 2 > filled.length;
}

function roleOf(piece: string): (typeof ROLES_EN_MOTS)[number] {
  if (lireVoeux(piece).codes.length > 0 || /\b(v(œ|oe)ux?|bts|https?)\b/iu.test(piece)) return 'voeux';
  if (lireMention(piece).ok) return 'mention';
  if (lireEds(piece).ok) return 'eds';
  if (lireBac(piece).ok) return 'bac';
  return lireSituation(piece).ok ? 'situation' : 'note';
}

/** « Léa B. : bac STMG, mention AB – 12345 », each piece in its column; what none of them is remains a note. */
export function rangerMots(ligne: string): string[] {
  const [nom = '', ...pieces] = ligne
    .replace(/^\s*(?:\d{1,3}\s*[.)°]|[-•*–])\s+/u, '')
    .split(/\s[-–—]\s|\s?:\s|[,;\t|]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const cells = new Map<Role, string[]>([['pseudonyme', [nom]]]);
  for (const piece of pieces) {
    const role = roleOf(piece);
    cells.set(role, [...(cells.get(role) ?? []), piece]);
  }
  return ROLES_EN_MOTS.map((role) => (cells.get(role) ?? []).join(role === 'voeux' ? '\n' : ', '));
}
