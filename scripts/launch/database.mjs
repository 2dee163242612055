// @ts-check
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { capture } from './command.mjs';

/** @typedef {import('./command.mjs').Env} Env */

/** Of lib/db/inspect.mjs. */
const DAMAGED = 3;
/** What SQLite keeps beside a database; the second is made again from the first. */
const JOURNAL = '-wal';
const INDEX = '-shm';

/** @type {(env: Env) => boolean} Whether the store is PostgreSQL's, which several machines may share. */
export const isShared = (env) => /^postgres(ql)?:\/\//.test(env.DATABASE_URL?.trim() ?? '');

/** @type {(root: string, env: Env) => string} As `readEnvironnement` of lib/env reads it, that no compiler is there yet to run. */
export function databasePath(root, env) {
  const url = env.DATABASE_URL?.trim().replace(/\?.*$/, '') || 'file:.rose/rose.db';
  const base = pathToFileURL(`${root}/`);
  return fileURLToPath(url.startsWith('file://') ? url : new URL(url.replace(/^file:/, ''), base));
}

/**
 * Puts a damaged database out of the way, so that a new one is made of the documents: it is renamed, never deleted.
 * @type {(root: string, env: Env) => Promise<string | null>} Its new name; `null` when there is none, or it is sound.
 */
export async function setDamagedAside(root, env) {
  // A server looks after its own pages.
  if (isShared(env)) return null;
  const path = databasePath(root, env);
  if (!existsSync(path)) return null;
  const args = [join(root, 'lib', 'db', 'inspect.mjs'), pathToFileURL(path).href];
  const { code, signal } = await capture(process.execPath, args, { cwd: root, env });
  // On a damaged page the driver ends its process by a signal, or by the code that stands for one.
  if (signal === null && code !== DAMAGED && (code ?? 0) < 128) return null;
  const aside = `${path}.abimee-${new Date().toISOString().replace(/\W/g, '').slice(0, 15)}`;
  renameSync(path, aside);
  if (existsSync(path + JOURNAL)) renameSync(path + JOURNAL, aside + JOURNAL);
  rmSync(path + INDEX, { force: true });
  return aside;
}

/**
 * A copy of the database where it can be written: SQLite writes beside a file even to read it.
 * @type {(root: string, env: Env) => { url: string, end(): void }}
 */
export function copyDatabase(root, env) {
  const path = databasePath(root, env);
  const folder = mkdtempSync(join(tmpdir(), 'rose-lecture-seule-'));
  const copy = join(folder, 'rose.db');
  for (const part of ['', JOURNAL]) if (existsSync(path + part)) copyFileSync(path + part, copy + part);
  return { url: pathToFileURL(copy).href, end: () => rmSync(folder, { recursive: true, force: true }) };
}
