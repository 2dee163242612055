import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inventFormation, inventSession, inventSource } from '@/fixtures/db/release';
import { type Database, openDatabase } from '@/lib/db/database';
import { publishRelease } from '@/lib/db/publishRelease';
import { readEtat } from './etat';

let folder: string;
let db: Database;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rose-etat-'));
  db = await openDatabase(pathToFileURL(join(folder, 'rose.db')).href);
});
afterEach(async () => {
  await db.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the state of the data', () => {
  it('is nothing before the first import', async () => {
    expect(await readEtat(db)).toBeNull();
  });

  it('is that of the active release alone', async () => {
    const source = inventSource('aa11');
    const publish = (digest: string, sessions: readonly [string, number][]) =>
      publishRelease(db, async (redaction) => {
        await redaction.addSource(source);
        for (const [code, session] of sessions) await redaction.addSession(inventSession(code, session, source.id));
        for (const code of new Set(sessions.map(([name]) => name))) {
          await redaction.addFormation(inventFormation(inventSession(code, 2031, source.id)));
        }
        return {
          kind: 'publier',
          digest,
          session: 2031,
          demonstration: false,
          origine: 'shared',
          computeConstantes: null,
        };
      });
    await publish('1'.repeat(64), [['7', 2029]]);
    await publish('2'.repeat(64), [
      ['101', 2029],
      ['101', 2031],
      ['102', 2031],
    ]);
    const etat = await readEtat(db);
    expect(etat?.release).toMatchObject({ digest: '2'.repeat(64), origine: 'shared', session: 2031 });
    expect(etat?.release.bilans.map((bilan) => bilan.source)).toEqual([source]);
    expect(etat?.sessions).toEqual([
      { session: 2031, formations: 2 },
      { session: 2029, formations: 1 },
    ]);
    expect(etat?.comptes).toEqual({ formations: 2, etablissements: 1, diplomes: 0, rapports: 0, constats: 0 });
  });
});
