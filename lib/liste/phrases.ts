import { formatEntier } from '@/lib/domain/nombres';

/** What the list says of what was just done. Complete sentences, read aloud as they are. */

const formations = (n: number) => `${formatEntier(n)}\u00a0formation${n < 2 ? '' : 's'}`;
const named = (nom: string) => (nom === '' ? 'La formation' : `«\u00a0${nom}\u00a0»`);

/** @param total formations in the list afterwards */
export function phraseAjout(nom: string, total: number): string {
  return `${named(nom)} est dans ta liste : ${formations(total)}.`;
}

export function phraseRetrait(nom: string): string {
  return `${named(nom)} n’est plus dans ta liste.`;
}

export function phrasePleine(limite: number): string {
  return `Ta liste est pleine : ${formations(limite)} au plus.`;
}

/** @param n formations that were removed */
export function phraseVidage(n: number): string {
  return n === 1 ? 'Ta liste est vide : 1\u00a0formation retirée.' : `Ta liste est vide : ${formations(n)} retirées.`;
}

/** @param rang from 1 */
export function phraseDeplacement(nom: string, rang: number, total: number): string {
  return `${named(nom)} : place ${rang} sur ${total}.`;
}

/** @param n formations of the list that was taken in */
export function phraseImport(mode: 'remplacer' | 'ajouter', n: number): string {
  return mode === 'remplacer'
    ? `Ta liste est remplacée : ${formations(n)}.`
    : `${formations(n)} ${n < 2 ? 'ajoutée' : 'ajoutées'} à ta liste.`;
}
