import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Database, migrationsFolderOf, openDatabase } from './database';
import { type CodeErreurBase, ErreurBase } from './errors';
import { requireSound } from './soundness';

/** A file in such a state is no loss: it is only a copy. */
const RENEWABLE: ReadonlySet<CodeErreurBase> = new Set(['abimee', 'migration-inconnue', 'migration-modifiee']);

/** Milliseconds. Whoever answers requests never stands still behind another process that copies: publishing tries again, a little later. */
const PATIENCE = 20;

/**
 * The file where this machine keeps what a shared store publishes: one for each store, whoever logs in there.
 * @param url `postgresql:` URL of the store.
 * @param root Folder of the project.
 */
export function copyUrlOf(url: string, root: string = process.cwd()): string {
  const { host, pathname } = new URL(url);
  const name = createHash('sha256').update(`${host}${pathname}`).digest('hex').slice(0, 12);
  return pathToFileURL(join(root, '.rose', 'copies', `${name}.db`)).href;
}

/**
 * Opens that file, made when there is none, and made again when it is damaged or of another version of the project.
 * @throws {ErreurBase} when it cannot be written.
 */
export async function openCopy(url: string, root: string = process.cwd()): Promise<Database> {
  const copy = copyUrlOf(url, root);
  const open = () => openDatabase(copy, migrationsFolderOf(copy, root), PATIENCE);
  try {
    await requireSound(copy, root);
    return await open();
  } catch (error) {
    if (!(error instanceof ErreurBase && RENEWABLE.has(error.code))) throw error;
    for (const part of ['', '-wal', '-shm']) await rm(fileURLToPath(copy) + part, { force: true });
    return open();
  }
}
