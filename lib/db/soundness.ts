import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironnement } from '@/lib/env';
import { isShared } from './database';
import { damagedDatabase } from './errors';

/** Of `inspect.mjs`. */
const DAMAGED = 3;

/** The file that was last looked at, as it was then. */
let last: { readonly state: string; readonly sound: boolean } | null = null;

/**
 * Makes sure that a database can be read to its end before it is opened: its pages, and the rows of the release in
 * service. Another process looks, since the driver may end the one that reads a damaged page.
 * @param url Absolute `file:` URL; a file that does not exist is sound. A server looks after its own pages.
 * @param root Folder of the project.
 * @throws {ErreurBase} `abimee`.
 */
export async function requireSound(
  url: string = readEnvironnement().databaseUrl,
  root: string = process.cwd(),
): Promise<void> {
  if (isShared(url)) return;
  const state = await describeFile(fileURLToPath(url));
  if (state === null) return;
  if (last?.state !== state) last = { state, sound: await inspect(url, root) };
  if (!last.sound) throw damagedDatabase();
}

/** What changes when a file is written or replaced. */
async function describeFile(path: string): Promise<string | null> {
  const [file, journal] = await Promise.all([path, `${path}-wal`].map((one) => stat(one).catch(() => null)));
  if (!file) return null;
  return [path, file.ino, file.size, file.mtimeMs, journal?.size, journal?.mtimeMs].join(' ');
}

async function inspect(url: string, root: string): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'lib', 'db', 'inspect.mjs'), url], { cwd: root, stdio: 'ignore' });
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  // The driver gives up by a signal, or by the code that stands for one.
  return signal === null && code !== DAMAGED && (code ?? 0) < 128;
}
