import { citer } from '@/lib/domain/citer';
import { formatEntier } from '@/lib/domain/nombres';

/** What the list says of what was just done. Complete sentences, read aloud as they are. */

const formations = (n: number) => `${formatEntier(n)}\u00a0formation${n < 2 ? '' : 's'}`;
function named(nom: string): string {
  if (nom === '') return 'La formation';
  return citer(nom);
}

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

/** What was taken back. */
export const PHRASE_ANNULEE = 'C’est annulé\u00a0: ta liste est comme avant.';

/** The figures of the list follow the profile. @param profil « Bac général, mention bien, en terminale » */
export function phraseProfil(profil: string): string {
  return `Profil changé\u00a0: les chiffres sont recalculés pour ce profil (${profil}).`;
}

/** Name of a formation that the data do not know, or are not read yet: the list's own words for it, a file's perhaps. */
export function phraseInconnue(code: string, nom: string): string {
  return nom === '' ? `Formation ${code}` : `Formation ${code}, ${citer(nom)}`;
}

/** Of a formation that the data do not know, or no longer. */
export function phraseIntrouvable(code: string): string {
  return `Formation inconnue\u00a0: aucune formation des données ne porte le code ${code}. Elle reste dans ta liste\u00a0: vérifie sur Parcoursup qu’elle existe encore.`;
}

/** Of a formation that the newest session does not know. @param derniere last session that knows it */
export function phraseAbsente(derniere: number): string {
  return `Dernière session connue\u00a0: ${derniere}. Vérifie sur Parcoursup que la formation existe encore\u00a0: elle ne compte pas dans l’équilibre de ta liste.`;
}

/** Said wherever the list can be put in order. */
export const PHRASE_ORDRE =
  'Cet ordre est pour toi\u00a0: il n’est pas transmis. Parcoursup ne demande un ordre qu’en juin, entre les vœux encore en attente.';

/** What a shared link holds. */
export const PHRASE_LIEN =
  'Le lien contient tes formations, leur ordre et ton profil (bac, mention, situation, ville). Tes notes n’y sont pas\u00a0: elles restent sur cet appareil.';

/** What it holds beside the list. @param n formations chosen to be compared, at least one */
export function phraseComparees(n: number): string {
  return n === 1 ? 'La formation que tu compares y est aussi.' : `Les ${formations(n)} que tu compares y sont aussi.`;
}

/** What a file holds. */
export const PHRASE_FICHIER = 'Le fichier contient tout\u00a0: formations, ordre, profil et notes.';

/** Why figures are missing or old. @param le when those shown were read, `null` when there are none */
export function phrasePanne(cause: 'hors-ligne' | 'service', le: string | null): string {
  const why = cause === 'hors-ligne' ? 'Tu es hors ligne.' : 'Les chiffres ne peuvent pas être lus pour le moment.';
  const shown = le === null ? 'aucun chiffre n’est encore sur cet appareil.' : `les chiffres affichés datent du ${le}.`;
  return `${why} Ta liste est là\u00a0; ${shown}`;
}

/** The browser keeps nothing. */
export const PHRASE_NON_GARDEE =
  'Ton navigateur ne peut rien garder (navigation privée, ou plus de place)\u00a0: la liste disparaîtra avec cette page. Télécharge le fichier, ou copie le lien, pour ne pas la perdre.';

/** What stood in the place of the list could not be read. */
export const PHRASE_ILLISIBLE =
  'Une liste gardée sur cet appareil n’a pas pu être lue. Rien n’est perdu\u00a0: elle est mise de côté, tu peux la télécharger.';
