import { toColonnes } from './colonnes';
import type { ContenuPack } from './contenu';
import { writeEntete } from './entete';
import { gzip, sha256 } from './octets';

/**
 * A release in one file, for a device to answer from: a first line that says what it is (`EntetePack`), then its data in columns, compressed.
 * The same release gives the same answers on both sides because nothing of it is left out or rounded: figures are not in it, they are computed
 * again from the same counts and constants.
 */
export async function writePack(contenu: ContenuPack): Promise<Uint8Array<ArrayBuffer>> {
  const { digest, session, publieeLe, demonstration } = contenu.donnees.release;
  const corps = await gzip(new TextEncoder().encode(JSON.stringify(toColonnes(contenu))));
  const entete = writeEntete({
    release: digest,
    session,
    publieeLe,
    demonstration,
    octets: corps.length,
    sha256: await sha256(corps),
  });
  const pack = new Uint8Array(entete.length + corps.length);
  pack.set(entete);
  pack.set(corps, entete.length);
  return pack;
}
