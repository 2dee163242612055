import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { row, write } from '@/fixtures/ingest/parcoursup';
import { type Database, openDatabase } from '@/lib/db/database';
import { readDonnees } from '@/lib/db/readDonnees';
import { createDependances } from '@/lib/ingest/dependances';
import { ingest } from '@/lib/ingest/ingest';
import { build, isBuilt } from './launch/build.mjs';
import { DEFAULT_HOST, findFreePort } from './launch/port.mjs';
import { serve } from './launch/server.mjs';

/** Enough for an import to say, in the middle of a document, how far it is. */
const ROWS = [1_100, 1_050] as const;
const root = fileURLToPath(new URL('..', import.meta.url));

/** Code that ends its process, as a power cut would: nothing is closed, nothing is flushed. */
const DIE = `process.kill(process.pid, 'SIGKILL')`;

/** Loaded before the command: dies as soon as a line of its progress is printed. */
const dieAfterLine = (line: string) =>
  `const { log } = console; console.log = (text) => { log(text); if (text.includes(${JSON.stringify(line)})) ${DIE}; };`;

/** Loaded before the command: dies around the statement that publishes the release. */
const dieAtCommit = (moment: 'before' | 'after') => `
import { createRequire } from 'node:module';
const { prototype } = createRequire(${JSON.stringify(import.meta.url)})('libsql');
const { prepare } = prototype;
prototype.prepare = function (sql) {
  const statement = prepare.call(this, sql);
  if (sql !== 'COMMIT') return statement;
  ${moment === 'after' ? 'statement.run();' : ''}
  ${DIE};
};`;

const PHASES: readonly (readonly [phase: string, preload: string, left: 'former' | 'new'])[] = [
  ['is in the middle of a document', dieAfterLine('gardées : 1'), 'former'],
  ['has read a document', dieAfterLine('lues : '), 'former'],
  ['joins and checks', dieAfterLine('Vérification et publication'), 'former'],
  ['fits the constants', dieAfterLine('Ajustement des constantes'), 'former'],
  ['is about to publish', dieAtCommit('before'), 'former'],
  ['has published, and not yet tidied', dieAtCommit('after'), 'new'],
];

interface Document {
  readonly path: string;
  readonly digest: string;
  readonly count: number;
}

/** A new release is noticed within two seconds. */
const SOON = { timeout: 20_000, interval: 300 };

let folder: string;
let db: Database;
let documents: readonly Document[];
let server: Awaited<ReturnType<typeof serve>>['server'];
const databaseUrl = () => pathToFileURL(join(folder, 'rose.db')).href;
/** The thread that reads documents apart serves every import of this process. */
const reading = createDependances('fichiers');
const dependances = { ...reading, close: async () => {} };
const publish = ({ path }: Document) => ingest({ paths: [path], db }, dependances);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rose-kill-'));
  db = await openDatabase(databaseUrl());
  documents = await Promise.all(
    ROWS.map(async (count) => {
      const path = join(folder, `${count}.csv`);
      await writeFile(path, write(Array.from({ length: count }, () => row())));
      const { digest } = await ingest({ paths: [path], db: null }, dependances);
      return { path, digest: digest ?? '', count };
    }),
  );
  if (documents[0] !== undefined) await publish(documents[0]);
  if (!isBuilt(root)) await build(root, { update: () => {} });
  const env = { ...process.env, DATABASE_URL: databaseUrl() };
  ({ server } = await serve({ root, port: await findFreePort(), host: DEFAULT_HOST, mode: 'production', env }));
}, 300_000);
afterAll(async () => {
  await server.stop();
  await reading.close();
  await db.close();
  await rm(folder, { recursive: true, force: true });
});

/** The document in service, found whole in the database, and the one to import next. */
async function readWhole(): Promise<{ active: Document; next: Document }> {
  const { release, formations } = await readDonnees(db);
  const active = documents.find(({ digest }) => digest === release.digest);
  const next = documents.find(({ digest }) => digest !== release.digest);
  if (active === undefined || next === undefined) throw new Error(`unknown release ${release.digest}`);
  expect(formations.length).toBe(active.count);
  expect(formations.every(({ sessions }) => sessions.length === 1)).toBe(true);
  expect(release.bilans.map(({ gardees }) => gardees)).toEqual([active.count]);
  const check = await db.client.$queryRawUnsafe<Record<string, string>[]>('PRAGMA integrity_check');
  expect(check.map((line) => Object.values(line))).toEqual([['ok']]);
  return { active, next };
}

/** On a connection of its own: a busy machine closes an idle one just as it is asked for more. */
const ask = (path: string) => fetch(`${server.url}${path}`, { headers: { Connection: 'close' } });

/** Asks the application for an answer, which must show one whole release. */
async function visit(): Promise<string> {
  const api = await ask('/api/v1/formations?bac=general&taille=1');
  const { release, total } = (await api.json()) as { release: string; total: number };
  expect([api.status, total]).toEqual([200, documents.find(({ digest }) => digest === release)?.count]);
  return release;
}

/** The same of a page: what was published is what people see. */
async function visitPage(): Promise<void> {
  const page = await ask('/recherche?bac=general');
  const html = (await page.text()).replace(/&nbsp;/g, '\u00a0');
  expect(page.status).toBe(200);
  expect(ROWS.some((count) => html.includes(`${count.toLocaleString('fr-FR')} formations`))).toBe(true);
}

/** Visits again and again while something happens, as people do. */
async function visitDuring(work: Promise<unknown>): Promise<void> {
  let over = false;
  const end = work.finally(() => {
    over = true;
  });
  while (!over) {
    await visit();
    await sleep(500);
  }
  await end;
}

/** The command itself, in a process of its own. @returns The signal that ended it. */
async function importAndDie({ path }: Document, preload: string): Promise<NodeJS.Signals | null> {
  const loaded = `data:text/javascript,${encodeURIComponent(preload)}`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', loaded, 'scripts/ingest.ts', path], {
    env: { ...process.env, DATABASE_URL: databaseUrl() },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return signal;
}

describe('an import killed when it', () => {
  // Each begins where the one before was killed: what that left stands in nobody's way.
  test.each(PHASES)('%s leaves one whole release, served', async (_phase, preload, left) => {
    const { active, next } = await readWhole();
    const killed = importAndDie(next, preload);
    await visitDuring(killed);
    expect(await killed).toBe('SIGKILL');

    const survivor = left === 'former' ? active : next;
    expect((await readWhole()).active).toBe(survivor);
    // The application takes a release up without a restart.
    await expect.poll(visit, SOON).toBe(survivor.digest);
  });

  test('has published lets the next one go through', async () => {
    const { next } = await readWhole();
    expect((await publish(next)).issue).toBe('publiee');
    expect((await readWhole()).active).toBe(next);
    await expect.poll(visit, SOON).toBe(next.digest);
    await visitPage();
  });
});
