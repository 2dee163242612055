import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { row, write } from '@/fixtures/ingest/parcoursup';
import { openDatabase } from '@/lib/db/database';

let folder: string;
let databaseUrl: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rose-commande-'));
  databaseUrl = pathToFileURL(join(folder, 'base', 'rose.db')).href;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'scripts/ingest.ts', ...args], {
    env: { ...process.env, DATABASE_URL: databaseUrl, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: plainSpaces(out), err: plainSpaces(err) };
}

const plainSpaces = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('npm run ingest', () => {
  test('released, unchanged, refused: the exit code, the last line and the JSON file say so', async () => {
    const good = await put('bon.csv', write([row(), row()]));
    const json = join(folder, 'compte-rendu.json');
    const checked = await run([good, '--dry-run']);
    expect([checked.code, checked.err]).toEqual([0, '']);
    expect(checked.out).toContain('aucune version en place');
    await expect(readFile(join(folder, 'base', 'rose.db'))).rejects.toThrow(/ENOENT/);

    const first = await run([good, '--json', json]);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toMatch(
      /Publié : version [0-9a-f]{12} \(2 formations, 2 lignes de session, 0 rapport, 0 diplôme, 0 métier, 0 ligne d’insertion\)/,
    );
    const report = JSON.parse(await readFile(json, 'utf8'));
    expect(report).toMatchObject({ issue: 'publiee', bilans: [{ lues: 2, gardees: 2 }] });
    expect(report.constats).toHaveLength(2);

    expect(await run([good])).toMatchObject({ code: 0, out: expect.stringContaining('Rien n’a changé') });

    const bad = await put('mauvais.csv', write([row(), row({ cod_aff_form: 'abc', lien_form_psup: '' })]));
    const refused = await run([bad]);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('mauvais.csv:3 : ');
    expect(refused.out).toContain(`Rien n’a été publié : la version ${report.digest.slice(0, 12)} reste en place`);
    expect((await run([bad, '--max-rejects', '50'])).code).toBe(0);
  });

  test('bad usage is said in French, without a trace, and exits with 2', async () => {
    const cases: readonly (readonly [readonly string[], string])[] = [
      [['.', '--max-rejects', '120'], '120'],
      [['nulle/part.csv'], '« nulle/part.csv » n’existe pas'],
      [['.', '--json', 'nulle/part.json'], 'nulle/part.json'],
    ];
    await Promise.all(
      cases.map(async ([args, message]) => {
        const { code, out, err } = await run(args);
        expect([code, out], args.join(' ')).toEqual([2, expect.not.stringMatching(/error/)]);
        expect(err).toMatch(/^Usage incorrect : /);
        expect(err).toContain(message);
        expect(err).not.toMatch(/error:|at .*\.ts:/);
      }),
    );
    const other = await run(['.'], { DATABASE_URL: 'mysql://localhost/rose' });
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('DATABASE_URL=mysql://localhost/rose')]);
  });

  test('help is in French', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('Usage : npm run ingest -- CHEMIN…');
    expect(out).toContain('--max-rejects <pct>');
    expect(out).not.toMatch(/default|display help|Arguments:|Options:|choices/);
  });

  test('a second import at the same time waits for the first, and both end well', async () => {
    const many = Array.from({ length: 1_500 }, () => row());
    const [a, b] = [await put('a.csv', write(many)), await put('b.csv', write(many.slice(0, 700)))];
    const runs = await Promise.all([run([a]), run([b])]);
    expect(runs.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(runs.every(({ out }) => out.includes('Publié'))).toBe(true);
    const db = await openDatabase(databaseUrl);
    expect(await db.client.release.count()).toBe(2);
    await db.close();
  });

  test('a database that is none, or that has no room, is said in French', async () => {
    const good = await put('a.csv', write([row()]));
    await mkdir(join(folder, 'base'));
    await writeFile(join(folder, 'base', 'rose.db'), 'x'.repeat(10_000));
    const broken = await run([good]);
    expect([broken.code, broken.err]).toEqual([1, expect.stringContaining('La base de données est abîmée')]);
    const nowhere = await run([good], { DATABASE_URL: pathToFileURL(join(good, 'rose.db')).href });
    expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('ne peut pas être ouverte')]);
  });
});
