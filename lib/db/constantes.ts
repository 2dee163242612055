import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironnement } from '@/lib/env';
import type { Constants } from '@/lib/odds/prevision/constants';
import { type ConstantesEnregistrees, readStoredConstants } from '@/lib/odds/prevision/storedConstants';

/** Beside the database: the constants belong to the release that it holds. */
const FICHIER = 'constantes.json';

function pathOf(databaseUrl: string): string {
  return join(dirname(fileURLToPath(databaseUrl)), FICHIER);
}

/**
 * Constants stored for a release; `null` when `npm run fit` did not run for it. Synchronous, because a catalogue is built in one go: a
 * few kilobytes, once per release.
 */
export function readConstantes(
  digest: string,
  databaseUrl: string = readEnvironnement().databaseUrl,
): Constants | null {
  let text: string;
  try {
    text = readFileSync(pathOf(databaseUrl), 'utf8');
  } catch {
    // Absent or unreadable: they are fitted again from the data.
    return null;
  }
  return readStoredConstants(text, digest);
}

/** Stores the constants of a release in the place of the former ones, whole or not at all. @returns the file's path */
export async function writeConstantes(
  stored: ConstantesEnregistrees,
  databaseUrl: string = readEnvironnement().databaseUrl,
): Promise<string> {
  const path = pathOf(databaseUrl);
  await writeFile(`${path}.tmp`, `${JSON.stringify(stored, null, 2)}\n`);
  await rename(`${path}.tmp`, path);
  return path;
}
