import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnvironnement } from '@/lib/env';
import { chooseData, databaseFile, dataDigest, isReleased } from './data.mjs';
import { writeStamp } from './stamp.mjs';

let folder: string;
let root: string;
const printed: string[] = [];
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
  writeFileSync(join(root, '.rose/rose.db'), 'base');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const found = () => ({ origine: 'shared' as const, paths: [join(folder, 'shared/data')] });
const stamp = () => writeStamp(join(root, '.rose/data.json'), { digest: dataDigest(root, {}, found()) });

describe('data already in the database', () => {
  it('are not read again while documents, code and database are the same', () => {
    expect(isReleased(root, {}, found())).toBe(false);
    stamp();
    expect(isReleased(root, {}, found())).toBe(true);
  });

  it.each<[string, () => void]>([
    ['a document changes', () => writeFileSync(join(folder, 'shared/data/a.csv'), 'ab')],
    ['a document is newer', () => utimesSync(join(folder, 'shared/data/a.csv'), 5, 5)],
    ['a document is added', () => writeFileSync(join(folder, 'shared/data/b.csv'), 'b')],
    ['the code that reads them changes', () => writeFileSync(join(root, 'lib/ingest/x.ts'), 'y')],
    ['the database is gone', () => rmSync(join(root, '.rose/rose.db'))],
    ['the stamp is damaged', () => writeFileSync(join(root, '.rose/data.json'), '{')],
  ])('are read again when %s', (_what, change) => {
    stamp();
    change();
    expect(isReleased(root, {}, found())).toBe(false);
  });

  it('are read again into another database, or from another origin', () => {
    stamp();
    expect(isReleased(root, { DATABASE_URL: 'file:.rose/rose.db?x=1' }, found())).toBe(false);
    expect(isReleased(root, {}, { ...found(), origine: 'rose-data' })).toBe(false);
  });

  it('are not read again for a test that changed', () => {
    stamp();
    writeFileSync(join(root, 'lib/ingest/x.test.ts'), 'new');
    expect(isReleased(root, {}, found())).toBe(true);
  });
});

describe('the file of the database', () => {
  it.each([undefined, '', 'file:./autre.db', 'file:autre.db?timeout=3', 'file:///srv/une%20base.db'])(
    'is the one that the application opens: %s',
    (url) => {
      const env = url === undefined ? {} : { DATABASE_URL: url };
      expect(databaseFile(root, env)).toBe(fileURLToPath(readEnvironnement(env, root).databaseUrl));
    },
  );

  it('is none for an address that the application refuses', () => {
    expect(databaseFile(root, { DATABASE_URL: 'postgresql://localhost/rose' })).toBeNull();
  });
});

describe('the choice of data', () => {
  it('asks nothing of the network when documents are on this machine', async () => {
    const portal = 'http://127.0.0.1:1';
    expect(await chooseData({ root, env: {}, step, portal })).toEqual(found());
    expect(printed).toEqual([]);
  });

  it('falls back to the demonstration set, and says why, when the portal does not answer', async () => {
    rmSync(join(folder, 'shared'), { recursive: true });
    const portal = 'http://127.0.0.1:1';
    expect(await chooseData({ root, env: {}, step, portal })).toEqual({ origine: 'demonstration', paths: [] });
    expect(printed).toEqual(['Téléchargement officiel : le réseau ne répond pas']);
  });

  it('does not try a download again soon after one that failed', async () => {
    rmSync(join(folder, 'shared'), { recursive: true });
    writeStamp(join(root, '.rose/download.json'), { failedAt: Date.now() - 60_000 });
    const { origine } = await chooseData({ root, env: {}, step, portal: 'http://127.0.0.1:1' });
    expect(origine).toBe('demonstration');
    expect(printed[0]).toContain('npm run data -- download');
  });
});
