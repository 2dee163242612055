import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readAll } from '@/fixtures/ingest/diplome/piece';
import { listPieces } from '@/lib/ingest/read/pieces';
import { lecteurOnisep } from '@/lib/ingest/sources/onisep/lecteur';
import { type Ligne, toLigne } from './measure';

const ROUNDS = 3;

/** Processor time of work that waits for files, the shortest of a few rounds, in milliseconds. */
async function timeAsync(work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/**
 * Reading every sheet of ONISEP's file, beside its mere decompression.
 *
 * @param path the official `.xml.gz`
 */
export async function benchDocuments(path: string): Promise<Ligne[]> {
  const reference = await timeAsync(async () => gunzipSync(readFileSync(path)).toString('utf8'));
  const value = await timeAsync(async () => {
    for await (const piece of listPieces([path])) await readAll(lecteurOnisep, piece);
  });
  return [toLigne('fiches de l’Onisep : lecture', value, reference)];
}
