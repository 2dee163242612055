import { type Colonnes, fromColonnes } from './colonnes';
import type { ContenuPack } from './contenu';
import { type EntetePack, readEntete, VERSION_PACK } from './entete';
import { gunzip, sha256 } from './octets';

/** A pack that was read, or why it was not: French, says what is wrong, where, and what to do. */
export type PackLu =
  | { readonly kind: 'lu'; readonly entete: EntetePack; readonly contenu: ContenuPack }
  | { readonly kind: 'refus'; readonly message: string };

const refus = (quoi: string, faire: string): PackLu => ({ kind: 'refus', message: `${quoi} ${faire}` });

const A_REFAIRE = 'Rien n’en a été gardé : il faut le télécharger de nouveau.';

const nombre = new Intl.NumberFormat('fr');

/**
 * Opens a pack. All of it is checked before any of it is used: what was cut, changed or made by another version is refused whole, never read
 * in part.
 */
export async function readPack(bytes: Uint8Array): Promise<PackLu> {
  const read = readEntete(bytes);
  if (read === null) {
    return refus(
      'Ce fichier n’est pas un pack de la Rose des vœux : sa première ligne ne l’annonce pas.',
      'Il faut le télécharger depuis la page « Données ».',
    );
  }
  const { entete, corps } = read;
  if (entete.version !== VERSION_PACK) {
    return refus(
      `Ce pack est de la version ${entete.version}, et cette page lit la version ${VERSION_PACK}.`,
      'Il faut recharger la page, puis le télécharger de nouveau.',
    );
  }
  const start = bytes.length - corps.length;
  if (corps.length !== entete.octets) {
    const said = `${nombre.format(bytes.length)} octets au lieu de ${nombre.format(start + entete.octets)}`;
    return refus(
      corps.length < entete.octets ? `Ce pack est coupé : ${said}.` : `Ce pack est trop long : ${said}.`,
      A_REFAIRE,
    );
  }
  const digest = await sha256(corps);
  if (digest !== entete.sha256) {
    return refus(
      `Ce pack est abîmé : à partir de l’octet ${nombre.format(start + 1)}, son empreinte est ${digest.slice(0, 8)} au lieu de ${entete.sha256.slice(0, 8)}.`,
      A_REFAIRE,
    );
  }
  // What has the digest that its maker gave it is what its maker wrote: anything else from here on is a fault of ours, and throws.
  const colonnes: Colonnes = JSON.parse(new TextDecoder().decode(await gunzip(corps)));
  const contenu = fromColonnes(colonnes) as ContenuPack;
  if (contenu.donnees.release.digest !== entete.release) {
    return refus('La première ligne de ce pack annonce une autre version des données que la sienne.', A_REFAIRE);
  }
  return { kind: 'lu', entete, contenu };
}
