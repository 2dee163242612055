import { createHash } from 'node:crypto';
import type { Piece } from '@/lib/ingest/lecteur';

/** Identifier of a source, from the digest of its content. */
export const sourceIdOf = (sha256: string): string => sha256.slice(0, 16);

/**
 * Digest and size of the expanded content, streamed: `x.csv` and `x.csv.gz` are one document.
 * @returns `sha256` in 64 hexadecimal digits, `octets` the expanded size.
 * @throws {DocumentRefuse} when a limit is passed or the archive is damaged.
 */
export async function digestPiece(piece: Piece): Promise<{ sha256: string; octets: number }> {
  const hash = createHash('sha256');
  let octets = 0;
  for await (const chunk of piece.open()) {
    hash.update(chunk);
    octets += chunk.length;
  }
  return { sha256: hash.digest('hex'), octets };
}
