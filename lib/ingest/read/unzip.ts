import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { DocumentRefuse } from '@/lib/ingest/lecteur';
import { entryName, isSystemName, safeName } from './entryName';
import { formatOctets, type Limites } from './limits';
import { refuseDocument } from './refusal';

/** One file of an archive; `open` may be called several times. */
export interface EntreeZip {
  readonly nom: string;
  open(): AsyncIterable<Uint8Array>;
}

/** Bytes of the archive: a path of the disk, or a function that gives them. */
export type ContenuZip = string | (() => Promise<Buffer>);

/** True for zip content, an empty archive included. */
export function isZip(head: Uint8Array): boolean {
  if (head[0] !== 0x50 || head[1] !== 0x4b) return false;
  return (head[2] === 0x03 && head[3] === 0x04) || (head[2] === 0x05 && head[3] === 0x06);
}

/**
 * Lists the files of an archive in the order of their names. Folders and systems' own files are left out.
 * @returns `null` for an office document (xlsx, odt…): a zip by its bytes, but one document for a person.
 * @throws {DocumentRefuse} when the archive is damaged, encrypted or beyond the limits.
 */
export async function listZip(contenu: ContenuZip, limites: Limites): Promise<EntreeZip[] | null> {
  const entries = await readDirectory(contenu, limites);
  const named = entries.map((entry) => ({ entry, name: entryName(entry) }));
  if (named.some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype')) return null;
  checkDeclaredSizes(entries, limites);
  return named
    .filter(({ name }) => !name.endsWith('/') && !isSystemName(name.replaceAll('\\', '/')))
    .map(({ entry, name }) => ({ nom: safeName(name), open: () => readEntry(contenu, entry, safeName(name)) }))
    .sort((a, b) => (a.nom < b.nom ? -1 : a.nom > b.nom ? 1 : 0));
}

async function openZip(contenu: ContenuZip): Promise<ZipFile> {
  // Names stay raw: a climbing path is harmless here, nothing is written under it, and the content can be read.
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false, validateEntrySizes: true };
  return typeof contenu === 'string' ? openPromise(contenu, options) : fromBufferPromise(await contenu(), options);
}

async function readDirectory(contenu: ContenuZip, limites: Limites): Promise<Entry[]> {
  let zip: ZipFile | null = null;
  try {
    zip = await openZip(contenu);
    if (zip.entryCount > limites.entrees) {
      throw refuseDocument(
        'document-trop-grand',
        `L’archive annonce ${zip.entryCount} fichiers, plus que les ${limites.entrees} admis : donnez les documents utiles seuls.`,
      );
    }
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return entries;
  } catch (cause) {
    throw refuseZip(cause, null);
  } finally {
    zip?.close();
  }
}

/** Declared sizes can be trusted as bounds: reading an entry fails as soon as it gives more than it declares. */
function checkDeclaredSizes(entries: readonly Entry[], limites: Limites): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.uncompressedSize;
    if (
      entry.uncompressedSize > limites.octetsSansRapport &&
      entry.uncompressedSize > limites.rapport * entry.compressedSize
    ) {
      throw refuseDocument(
        'document-trop-grand',
        `« ${safeName(entryName(entry))} » est plus de ${limites.rapport} fois plus grand une fois décompressé : l’archive est refusée par prudence.`,
        { rubrique: safeName(entryName(entry)) },
      );
    }
  }
  if (total > limites.octets) {
    throw refuseDocument(
      'document-trop-grand',
      `L’archive dépasse ${formatOctets(limites.octets)} une fois décompressée : ce n’est pas un document attendu.`,
    );
  }
}

async function* readEntry(contenu: ContenuZip, entry: Entry, nom: string): AsyncGenerator<Uint8Array> {
  let zip: ZipFile | null = null;
  try {
    if (entry.isEncrypted()) {
      throw refuseDocument('document-illisible', `« ${nom} » est protégé par un mot de passe : donnez-le sans.`, {
        rubrique: nom,
      });
    }
    zip = await openZip(contenu);
    let checksum = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
    // yauzl leaves the checksum to its callers.
    if (checksum !== entry.crc32) throw new Error('CRC-32 mismatch');
  } catch (cause) {
    throw refuseZip(cause, nom);
  } finally {
    zip?.close();
  }
}

function refuseZip(cause: unknown, nom: string | null): DocumentRefuse {
  if (cause instanceof DocumentRefuse) return cause;
  const reason = cause instanceof Error ? cause.message : '';
  const repere = nom === null ? undefined : { rubrique: nom };
  if (/end of central directory|unexpected EOF|overflows file bounds|unexpected end of file/i.test(reason)) {
    return refuseDocument(
      'document-tronque',
      'L’archive s’arrête avant sa fin : téléchargez-la ou copiez-la de nouveau.',
      repere,
      cause,
    );
  }
  return refuseDocument(
    'document-illisible',
    'L’archive est abîmée ou d’un format non pris en charge : téléchargez-la ou copiez-la de nouveau.',
    repere,
    cause,
  );
}
