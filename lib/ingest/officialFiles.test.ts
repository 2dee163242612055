import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { row2019, write } from '@/fixtures/ingest/parcoursup';
import { findOfficialFiles } from './officialFiles';

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'rose-officiels-'));
  folder = join(root, 'depot');
  await mkdir(folder);
});
afterEach(() => rm(root, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

describe('findOfficialFiles', () => {
  it('recognises each file by its content, from the folder above or from `data` itself', async () => {
    const session = gzipSync(write([row2019()], { session: 2019 }));
    const parcoursup = await put('data/x/nimporte.bin', session);
    const onisep = await put('data/fiches.dat', '<?xml version="1.0"?><formations></formations>');
    const metiers = await put('data/metiers.xml', '<?xml version="1.0"?><metiers></metiers>');
    await put('data/coupe.csv.gz', session.subarray(0, 100));
    await put('data/LISEZMOI.md', 'Bonjour');
    const seed = await put('seeds/001.txt', '# BTS');
    await put('samples/reports/r01.pdf', '%PDF');
    const expected = {
      parcoursup: new Map([[2019, parcoursup]]),
      onisep,
      metiers,
      insertionRegions: null,
      nMef: null,
      seeds: [seed],
      samples: join(folder, 'samples', 'reports'),
    };
    expect(await findOfficialFiles(folder)).toEqual(expected);
    expect(await findOfficialFiles(join(folder, 'data'))).toEqual(expected);
  });

  it('says when there is nothing to look into', async () => {
    expect(await findOfficialFiles(join(folder, 'absent'))).toBeNull();
    const absent = { onisep: null, metiers: null, insertionRegions: null, nMef: null, samples: null };
    expect(await findOfficialFiles(folder)).toEqual({ ...absent, parcoursup: new Map(), seeds: [] });
  });
});
