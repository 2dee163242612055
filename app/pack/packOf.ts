import { execFile } from 'node:child_process';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import type { Catalogue } from '@/lib/catalogue/catalogue';
import { perCatalogue } from '@/lib/catalogue/perCatalogue';

type Pack = Uint8Array<ArrayBuffer>;

/** Several times what a pack may be. */
const PLACE = 16_000_000;
/** After everything else: nobody waits for a pack. */
const DERNIER = 19;

const madeOf = perCatalogue('pack', (): { making: Promise<Pack | null> | null } => ({ making: null }));

/**
 * The pack of a catalogue, made at its first asking and kept as long as the catalogue is; a failure is tried again at the next.
 *
 * @returns `null` when another release has replaced it meanwhile
 */
export function packOf(catalogue: Catalogue): Promise<Pack | null> {
  const made = madeOf(catalogue);
  made.making ??= makePack(catalogue).catch((error: unknown) => {
    made.making = null;
    throw error;
  });
  return made.making;
}

/** In another process: it reads the whole release again, and takes seconds that the server's readers must not wait for. */
function makePack({ release }: Catalogue): Promise<Pack | null> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', join('app', 'pack', 'write.ts'), release.digest];
    const child = execFile(process.execPath, args, { encoding: 'buffer', maxBuffer: PLACE }, (error, pack) => {
      if (error !== null) reject(error);
      else resolve(pack.length === 0 ? null : new Uint8Array(pack));
    });
    if (child.pid !== undefined) setPriority(child.pid, DERNIER);
  });
}
