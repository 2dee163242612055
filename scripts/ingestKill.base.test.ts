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
import { readActiveRelease } from '@/lib/db/readActiveRelease';
import { readDonnees } from '@/lib/db/readDonnees';
import { createDependances } from '@/lib/ingest/dependances';
import { ingest } from '@/lib/ingest/ingest';
import { createHasard } from './demo/hasard';
import { build, isBuilt } from './launch/build.mjs';
import { DEFAULT_HOST, findFreePort } from './launch/port.mjs';
import { serve } from './launch/server.mjs';

const KILLS = 20;
const ROWS = 1_200;
const root = fileURLToPath(new URL('..', import.meta.url));

let folder: string;
let db: Database;
const databaseUrl = () => pathToFileURL(join(folder, 'rose.db')).href;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rose-kill-'));
  db = await openDatabase(databaseUrl());
  if (!isBuilt(root)) await build(root, { update: () => {} });
}, 300_000);
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true, force: true });
});

interface Attempt {
  /** Milliseconds from the first sign of writing to the end. */
  readonly writing: number;
  readonly end: 'finished' | 'killed-before-writing' | 'killed-while-writing';
}

/** @param delay Milliseconds before the kill, counted from the start, or from the first sign of writing. */
async function attempt(path: string, from: 'start' | 'writing', delay: number): Promise<Attempt> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/ingest.ts', path], {
    env: { ...process.env, DATABASE_URL: databaseUrl() },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let writingSince: number | null = null;
  const closed = once(child, 'close');
  const kill = () => void child.kill('SIGKILL');
  let timer = from === 'start' ? setTimeout(kill, delay) : undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    if (writingSince !== null || !chunk.includes('[1/1]')) return;
    writingSince = performance.now();
    if (from === 'writing') timer = setTimeout(kill, delay);
  });
  const [, signal] = await closed;
  clearTimeout(timer);
  const writing = writingSince === null ? 0 : performance.now() - writingSince;
  if (signal !== 'SIGKILL') return { writing, end: 'finished' };
  return { writing, end: writingSince === null ? 'killed-before-writing' : 'killed-while-writing' };
}

interface Page {
  readonly path: string;
  readonly status: number;
  readonly release: string | null;
}

/** Asks the application for a list, a page and an API answer, each of which must show one whole release. */
async function visit(url: string, expected: ReadonlyMap<string, number>): Promise<readonly Page[]> {
  const api = await fetch(`${url}/api/v1/formations?bac=general&taille=1`);
  const body = (await api.json()) as { release?: string; total?: number };
  const release = body.release ?? null;
  if (api.status === 200) expect(body.total).toBe(expected.get(release ?? ''));
  const page = await fetch(`${url}/recherche?bac=general`);
  const html = await page.text();
  if (page.status === 200) {
    const counts = [...expected.values()].map((count) => `${count.toLocaleString('fr-FR')} formations`);
    expect(counts.some((count) => html.replace(/&nbsp;/g, '\u00a0').includes(count))).toBe(true);
  }
  return [
    { path: '/api/v1/formations', status: api.status, release },
    { path: '/recherche', status: page.status, release: null },
  ];
}

/** Looks again and again, as people do, and keeps what was seen. @param pause Milliseconds between two looks. */
function watch<Seen>(pause: number, check: () => Promise<Seen>): { stop(): Promise<readonly Seen[]> } {
  const seen: Seen[] = [];
  let on = true;
  const loop = (async () => {
    while (on) {
      seen.push(await check());
      await sleep(pause);
    }
  })();
  return {
    stop: async () => {
      on = false;
      await loop;
      return seen;
    },
  };
}

describe('an import killed at any moment', () => {
  test(`${KILLS} times: readers and visitors have the old release or the new one, whole`, {
    timeout: 600_000,
  }, async () => {
    const documents = await Promise.all(
      [ROWS, ROWS - 500].map(async (count) => {
        const path = join(folder, `${count}.csv`);
        await writeFile(path, write(Array.from({ length: count }, () => row())));
        const report = await ingest({ paths: [path], db: null }, createDependances('fichiers'));
        return { path, digest: report.digest ?? '', count };
      }),
    );
    const expected = new Map(documents.map(({ digest, count }) => [digest, count]));
    expect(expected.size).toBe(2);
    const readWhole = async (): Promise<string> => {
      const { release, formations } = await readDonnees(db);
      expect(formations.length).toBe(expected.get(release.digest));
      expect(formations.every(({ sessions }) => sessions.length === 1)).toBe(true);
      expect(release.bilans.map(({ gardees }) => gardees)).toEqual([expected.get(release.digest)]);
      return release.digest;
    };
    const first = await attempt(documents[0]?.path ?? '', 'writing', 60_000);
    expect(first.end).toBe('finished');

    const { server } = await serve({
      root,
      port: await findFreePort(),
      host: DEFAULT_HOST,
      mode: 'production',
      env: { ...process.env, DATABASE_URL: databaseUrl() },
    });
    const { uniform } = createHasard('kill');
    const reader = watch(50, readWhole);
    // A page is long to write: asked for without rest, it takes the processor of the imports that are to be killed.
    const visitor = watch(250, () => visit(server.url, expected));
    const ends: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const active = (await readActiveRelease(db))?.digest;
      const other = documents.find(({ digest }) => digest !== active)?.path ?? '';
      const early = kill % 5 === 0;
      // A little beyond the end too: the moment of the commit must not be spared.
      const delay = early ? uniform() * 1_000 : uniform() * first.writing * 1.2;
      const { end } = await attempt(other, early ? 'start' : 'writing', delay);
      ends.push(end);
      const after = await readWhole();
      if (end === 'killed-before-writing') expect(after).toBe(active);
      if (end === 'finished') expect(after).not.toBe(active);
      const check = await db.client.$queryRawUnsafe<Record<string, string>[]>('PRAGMA integrity_check');
      expect(check.map((line) => Object.values(line))).toEqual([['ok']]);
    }
    const seen = await reader.stop();
    expect(seen.length).toBeGreaterThan(KILLS);
    expect(ends.filter((end) => end === 'killed-while-writing').length).toBeGreaterThanOrEqual(KILLS / 4);

    // And the next import goes through, as if nothing had happened.
    const active = (await readActiveRelease(db))?.digest;
    const other = documents.find(({ digest }) => digest !== active);
    expect((await attempt(other?.path ?? '', 'writing', 60_000)).end).toBe('finished');
    expect(await readWhole()).toBe(other?.digest);
    // The application takes it up without a restart.
    await expect
      .poll(async () => (await visit(server.url, expected))[0]?.release, { timeout: 20_000 })
      .toBe(other?.digest);

    const pages = (await visitor.stop()).flat();
    await server.stop();
    expect(pages.length).toBeGreaterThan(KILLS);
    expect(pages.filter(({ status }) => status !== 200)).toEqual([]);
    expect(pages.filter(({ release }) => release !== null && !expected.has(release))).toEqual([]);
  });
});
