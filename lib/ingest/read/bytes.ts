import { createReadStream } from 'node:fs';
import { DocumentRefuse } from '@/lib/ingest/lecteur';
import { formatOctets, type Limites } from './limits';
import { refuseDocument } from './refusal';

/** Opens the same bytes anew at each call. */
export type Ouverture = () => AsyncIterable<Uint8Array>;

/**
 * Streams a file of the disk.
 * @throws {DocumentRefuse} `document-illisible` while iterating, when the system refuses to read it.
 */
export async function* readFileBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk;
  } catch (cause) {
    throw refuseDocument(
      'document-illisible',
      'Le système refuse de lire ce fichier : vérifiez ses droits d’accès et l’état du disque.',
      undefined,
      cause,
    );
  }
}

/**
 * Lets bytes through up to the limits.
 * @param compressed Bytes consumed so far from the compressed side, when there is one.
 * @throws {DocumentRefuse} `document-trop-grand` while iterating.
 */
export async function* boundBytes(
  chunks: AsyncIterable<Uint8Array>,
  limites: Limites,
  compressed?: () => number,
): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > limites.octets) {
      throw refuseDocument(
        'document-trop-grand',
        `Le contenu dépasse ${formatOctets(limites.octets)} une fois décompressé : ce n’est pas un document attendu.`,
      );
    }
    if (compressed && total > limites.octetsSansRapport && total > limites.rapport * compressed()) {
      throw refuseDocument(
        'document-trop-grand',
        `Le contenu décompressé est plus de ${limites.rapport} fois plus grand que le fichier : il est refusé par prudence.`,
      );
    }
    yield chunk;
  }
}

/**
 * Reads the first bytes only, then closes.
 * @returns At most `length` bytes; fewer when the content is shorter.
 */
export async function peekBytes(open: Ouverture, length: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of open()) {
    parts.push(chunk);
    total += chunk.length;
    if (total >= length) break;
  }
  return Buffer.concat(parts).subarray(0, length);
}

/**
 * Holds a whole content in memory.
 * @param message What is said above `max` bytes.
 * @throws {DocumentRefuse} `document-trop-grand` above `max` bytes.
 */
export async function collectBytes(open: Ouverture, max: number, message: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of open()) {
    total += chunk.length;
    if (total > max) throw refuseDocument('document-trop-grand', message);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** An opening that fails at once with the same refusal: how a damaged container stands in a list of pieces. */
export function openRefused(refus: DocumentRefuse): Ouverture {
  const next = () => Promise.reject(new DocumentRefuse(refus.constat, { cause: refus }));
  return () => ({ [Symbol.asyncIterator]: () => ({ next }) });
}
