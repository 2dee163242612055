import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { row, write } from '@/fixtures/ingest/parcoursup';
import { createDependances } from '@/lib/ingest/dependances';
import { ingest } from '@/lib/ingest/ingest';
import { openDatabase } from './database';
import { requireSound } from './soundness';

let folder: string;
let good: Buffer;
/** In the label of each row, and nowhere in the schema. */
const LABEL = 'Lycée d’essai des abîmés';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rose-saine-'));
  const csv = join(folder, 'a.csv');
  await writeFile(csv, write(Array.from({ length: 60 }, () => row({ g_ea_lib_vx: LABEL }))));
  const path = join(folder, 'rose.db');
  const db = await openDatabase(pathToFileURL(path).href);
  await ingest({ paths: [csv], db }, createDependances('fichiers'));
  await db.close();
  good = await readFile(path);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let copies = 0;
async function check(bytes: Buffer): Promise<void> {
  copies += 1;
  const path = join(folder, `${copies}.db`);
  await writeFile(path, bytes);
  await requireSound(pathToFileURL(path).href);
}

function damage(at: number, bytes: Buffer): Buffer {
  const damaged = Buffer.from(good);
  bytes.copy(damaged, at);
  return damaged;
}

describe('a database, before it is opened', () => {
  test('is sound as it was written, and where there is none yet', async () => {
    await check(good);
    await requireSound(pathToFileURL(join(folder, 'absente.db')).href);
  });

  test.each<[string, () => Buffer]>([
    ['the head of a page is overwritten', () => damage(Math.floor(good.length / 8192) * 4096, Buffer.alloc(64, 0xaa))],
    ['a text is no text any more, which ends the driver', () => damage(good.indexOf(LABEL), Buffer.alloc(16, 0xaa))],
    ['a figure or a name is another', () => damage(good.indexOf(LABEL), Buffer.from('Musée'))],
    ['it is cut', () => good.subarray(0, Math.floor(good.length / 2))],
    ['it is another file', () => Buffer.alloc(10_000, 'x')],
  ])('is said to be damaged when %s', async (_, damaged) => {
    await expect(check(damaged())).rejects.toMatchObject({
      code: 'abimee',
      message: expect.stringContaining('abîmée'),
    });
  });
});
