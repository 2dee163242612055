import { setImmediate as turn } from 'node:timers/promises';
import { serialize } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { DocumentRefuse } from '@/lib/ingest/lecteur';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { readWhole } from './readWhole';
import type { Answer, Question } from './workshop';

/** A large report gives some 200 KiB, all of ONISEP's sheets 3 MiB. */
const OUTPUT_MAX = 32 * 1024 * 1024;

async function answer({ nature, bytes, sourceId }: Question): Promise<Answer> {
  try {
    const lecture = serialize(await readWhole(nature, bytes, sourceId));
    if (lecture.length > OUTPUT_MAX)
      throw refuseDocument(
        'document-trop-grand',
        'Ce document donne plus de 32 Mio de texte : ce n’est pas un document attendu.',
      );
    // A promise of the parser that nobody waits for fails before the answer, and not in the middle of the next document.
    await turn();
    return { type: 'lue', lecture };
  } catch (error) {
    if (error instanceof DocumentRefuse) return { type: 'refus', constat: error.constat };
    throw error;
  }
}

parentPort?.on('message', async (question: Question) => parentPort?.postMessage(await answer(question)));
parentPort?.postMessage('pret');
