import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseData, compareLast, dataDigest } from './data.mjs';
import { writeStamp } from './stamp.mjs';

let folder: string;
let root: string;
const printed: string[] = [];
const env = { ROSE_PORTAIL: 'http://127.0.0.1:1' };
const step = { update: () => {}, print: (text: string) => printed.push(text) };

beforeEach(() => {
  printed.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'rose-donnees-'));
  root = join(folder, 'projet');
  mkdirSync(join(root, 'lib/ingest'), { recursive: true });
  mkdirSync(join(root, '.rose'));
  mkdirSync(join(folder, 'shared/data'), { recursive: true });
  writeFileSync(join(root, 'lib/ingest/x.ts'), 'x');
  writeFileSync(join(folder, 'shared/data/a.csv'), 'a');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const found = () => ({ origine: 'shared' as const, paths: [join(folder, 'shared/data')] });
const stamp = () =>
  writeStamp(join(root, '.rose/data.json'), { digest: dataDigest(root, {}, found()), origine: 'shared' });
const isReleased = (env = {}, other = {}) => compareLast(root, env, { ...found(), ...other }).same;

describe('data already in the database', () => {
  it('are not read again while documents, code and database are the same', () => {
    expect(isReleased()).toBe(false);
    stamp();
    expect(isReleased()).toBe(true);
  });

  it.each<[string, () => void]>([
    ['a document changes', () => writeFileSync(join(folder, 'shared/data/a.csv'), 'ab')],
    ['a document is added', () => writeFileSync(join(folder, 'shared/data/b.csv'), 'b')],
    ['the code that reads them changes', () => writeFileSync(join(root, 'lib/ingest/x.ts'), 'y')],
    ['the stamp is damaged', () => writeFileSync(join(root, '.rose/data.json'), '{')],
  ])('are read again when %s', (_what, change) => {
    stamp();
    change();
    expect(isReleased()).toBe(false);
  });

  it('are read again into another database, or from another origin', () => {
    stamp();
    expect(isReleased({ DATABASE_URL: 'file:.rose/rose.db?x=1' })).toBe(false);
    expect(isReleased({}, { origine: 'rose-data' })).toBe(false);
  });

  it('are still those in service when what is new of the same origin is refused', () => {
    stamp();
    writeFileSync(join(folder, 'shared/data/a.csv'), 'ab');
    expect(compareLast(root, {}, found())).toEqual({ same: false, sameOrigine: true });
    expect(compareLast(root, {}, { ...found(), origine: 'rose-data' }).sameOrigine).toBe(false);
  });

  it('are not read again for a test that changed', () => {
    stamp();
    writeFileSync(join(root, 'lib/ingest/x.test.ts'), 'new');
    expect(isReleased()).toBe(true);
  });
});

describe('the choice of data', () => {
  it('asks nothing of the network when documents are on this machine', async () => {
    expect(await chooseData({ root, env, step })).toEqual(found());
    expect(printed).toEqual([]);
  });

  it('falls back to the demonstration set, and says why, when the portal does not answer', async () => {
    rmSync(join(folder, 'shared'), { recursive: true });
    expect(await chooseData({ root, env, step })).toEqual({ origine: 'demonstration', paths: [] });
    expect(printed).toEqual(['Téléchargement officiel : le réseau ne répond pas']);
  });

  it('does not try a download again soon after one that failed', async () => {
    rmSync(join(folder, 'shared'), { recursive: true });
    writeStamp(join(root, '.rose/download.json'), { failedAt: Date.now() - 60_000 });
    const { origine } = await chooseData({ root, env, step });
    expect(origine).toBe('demonstration');
    expect(printed[0]).toContain('npm run data -- download');
  });
});
