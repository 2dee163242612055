import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyDatabase, databasePath, isShared, setDamagedAside } from './database.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
const env = () => ({ DATABASE_URL: pathToFileURL(join(folder, 'rose.db')).href });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rose-base-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the database of a start', () => {
  it('is where the application looks for it', () => {
    expect(databasePath('/projet', {})).toBe('/projet/.rose/rose.db');
    expect(databasePath('/projet', { DATABASE_URL: 'file:./autre.db?x=1' })).toBe('/projet/autre.db');
    expect(databasePath(root, env())).toBe(join(folder, 'rose.db'));
  });

  it('is put aside when it is damaged, and never deleted', async () => {
    expect(await setDamagedAside(root, env())).toBeNull();
    writeFileSync(join(folder, 'rose.db'), 'x'.repeat(10_000));
    const aside = await setDamagedAside(root, env());
    expect(aside).toMatch(/rose\.db\.abimee-\d{8}T\d{6}$/);
    expect(readdirSync(folder)).toEqual([basename(aside ?? '')]);
    expect(readFileSync(aside ?? '', 'utf8')).toMatch(/^x+$/);
  });

  it('is none of this machine’s files where several share it', async () => {
    const shared = { DATABASE_URL: ' postgresql://rose@base.exemple.fr/rose ' };
    expect(isShared(shared)).toBe(true);
    expect(isShared({})).toBe(false);
    expect(isShared(env())).toBe(false);
    expect(await setDamagedAside(root, shared)).toBeNull();
  });

  it('is served from a copy where its disk cannot be written', () => {
    writeFileSync(join(folder, 'rose.db'), 'x');
    const { url, end } = copyDatabase(root, env());
    expect(readFileSync(fileURLToPath(url), 'utf8')).toBe('x');
    end();
    expect(existsSync(fileURLToPath(url))).toBe(false);
  });
});
