import { citer } from '@/lib/domain/citer';
import { BORNES_LISTE, CODE_FORMATION, candidatQuery, type ItemListe, type Liste } from './liste';

/** Named in every file, so that another file is not taken for a list. */
const FORMAT = 'rose-des-voeux/liste';
const VERSION = 1;

export type ListeLue =
  | { readonly ok: true; readonly liste: Liste }
  /** Each error says where it stands in the file, and what is expected. */
  | { readonly ok: false; readonly erreurs: readonly string[] };

/** The list as a file: JSON, indented, so that a curious person can read it. Also what is kept on the device. */
export function listeToText({ candidat, items }: Liste): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, candidat, items }, null, 2)}\n`;
}

const failed = (...erreurs: string[]): ListeLue => ({ ok: false, erreurs });

/** « ligne 3, colonne 12 » of a parser's message, where it gives the place. */
function placeIn(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (ligne ${before.length}, colonne ${(before.at(-1) ?? '').length + 1})`;
}

/**
 * Reads a list from a file or from the device. Strict, because half a list read in silence would be a list lost.
 *
 * @returns the list, or every error in French with its place
 */
export function readListe(text: string): ListeLue {
  if (text.length > BORNES_LISTE.fichier) return failed('Le fichier est trop grand pour être une liste.');
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return failed(`Le fichier n’est pas lisible : ce n’est pas du JSON correct${placeIn(text, error)}.`);
  }
  if (!isRecord(read) || read.format !== FORMAT) {
    return failed(`« format » : ce fichier n’est pas une liste de Rose des vœux (« ${FORMAT} » attendu).`);
  }
  if (typeof read.version === 'number' && read.version > VERSION) {
    return failed(`« version » : ${read.version}. Cette liste vient d’une version plus récente de Rose des vœux.`);
  }
  if (read.version !== VERSION) return failed(`« version » : ${VERSION} attendu.`);
  return readContent(read);
}

function readContent({ candidat = '', items }: Readonly<Record<string, unknown>>): ListeLue {
  const erreurs: string[] = [];
  if (typeof candidat !== 'string' || candidat.length > BORNES_LISTE.candidat) {
    erreurs.push('« candidat » : un texte comme « bac=general&mention=ab » attendu.');
  }
  if (!Array.isArray(items)) return failed(...erreurs, '« items » : une suite de formations attendue.');
  if (items.length > BORNES_LISTE.items) {
    return failed(...erreurs, `« items » : ${items.length} formations, ${BORNES_LISTE.items} au plus.`);
  }
  const found = new Map<string, number>();
  const read = items.flatMap((item: unknown, index): ItemListe[] => {
    const one = readItem(item, index + 1, erreurs);
    if (one === null) return [];
    const first = found.get(one.code);
    if (first !== undefined)
      erreurs.push(`Formation ${index + 1} : le code ${one.code} est déjà la formation ${first}.`);
    found.set(one.code, index + 1);
    return [one];
  });
  if (erreurs.length > 0 || typeof candidat !== 'string') return failed(...erreurs);
  return { ok: true, liste: { candidat: candidatQuery(candidat), items: read } };
}

function readItem(item: unknown, rank: number, erreurs: string[]): ItemListe | null {
  const before = erreurs.length;
  const refuse = (what: string) => void erreurs.push(`Formation ${rank}, ${what}`);
  if (!isRecord(item)) {
    erreurs.push(`Formation ${rank} : un code et une note attendus.`);
    return null;
  }
  const { code, nom = '', note = '', ajouteLe = null } = item;
  if (typeof code !== 'string' || !CODE_FORMATION.test(code)) {
    refuse(`« code » : ${shown(code)} n’est pas un code de formation (des chiffres).`);
  }
  if (typeof nom !== 'string' || nom.length > BORNES_LISTE.nom) {
    refuse(`« nom » : un texte de ${BORNES_LISTE.nom} caractères au plus attendu.`);
  }
  // Twice what the screen lets one write: two merged notes are one.
  if (typeof note !== 'string' || note.length > BORNES_LISTE.note * 2) {
    refuse(`« note » : un texte de ${BORNES_LISTE.note * 2} caractères au plus attendu.`);
  }
  if (ajouteLe !== null && (typeof ajouteLe !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(ajouteLe))) {
    refuse(`« ajouteLe » : un jour comme « 2026-01-31 » attendu, ou null.`);
  }
  return erreurs.length > before ? null : ({ code, nom, note, ajouteLe } as ItemListe);
}

function shown(value: unknown): string {
  if (value === undefined) return 'rien';
  return citer(typeof value === 'string' ? value : JSON.stringify(value));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
