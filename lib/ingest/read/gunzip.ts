import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DocumentRefuse } from '@/lib/ingest/lecteur';
import { boundBytes, type Ouverture } from './bytes';
import type { Limites } from './limits';
import { refuseDocument } from './refusal';

/** True for gzip content (RFC 1952, deflate). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08;
}

/**
 * Expands gzip content, all its members, with its checksum verified.
 * @throws {DocumentRefuse} while iterating: `document-tronque`, `document-illisible` or `document-trop-grand`.
 */
export function gunzipBytes(open: Ouverture, limites: Limites): AsyncIterable<Uint8Array> {
  let compressed = 0;
  const counted = async function* () {
    for await (const chunk of open()) {
      compressed += chunk.length;
      yield chunk;
    }
  };
  const expanded = async function* () {
    const gunzip = createGunzip();
    // An error of the source reaches the loop through the destroyed gunzip; leaving the loop destroys both.
    pipeline(Readable.from(counted(), { objectMode: false }), gunzip, () => {});
    try {
      for await (const chunk of gunzip) yield chunk as Uint8Array;
    } catch (cause) {
      throw refuseGzip(cause);
    }
  };
  return boundBytes(expanded(), limites, () => compressed);
}

function refuseGzip(cause: unknown): DocumentRefuse {
  if (cause instanceof DocumentRefuse) return cause;
  if (cause instanceof Error && 'code' in cause && cause.code === 'Z_BUF_ERROR') {
    return refuseDocument(
      'document-tronque',
      'Le fichier compressé s’arrête avant sa fin : téléchargez-le ou copiez-le de nouveau.',
      undefined,
      cause,
    );
  }
  return refuseDocument(
    'document-illisible',
    'Le fichier compressé est abîmé (contenu ou somme de contrôle) : téléchargez-le ou copiez-le de nouveau.',
    undefined,
    cause,
  );
}
