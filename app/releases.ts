import { createHolder, type EtatCatalogue, type Holder, sharedHolder } from '@/lib/catalogue/holder';
import { type Database, openDatabase } from '@/lib/db/database';
import { readActiveRelease } from '@/lib/db/readActiveRelease';
import { type FiltreConstats, readConstats } from '@/lib/db/readConstats';
import { readDonnees } from '@/lib/db/readDonnees';
import { requireSound } from '@/lib/db/soundness';
import type { ConstatStocke } from '@/lib/domain/release';
import { readCommunes } from '@/lib/official/communes';
import type { ContenuPack } from '@/lib/pack/contenu';
import { searchIndexesOf } from '@/lib/search/indexes';
import { journal } from '@/lib/server/journal.mjs';

/** The one place where the application meets the database. Components never import it. */

const DATABASE = Symbol.for('rose-des-voeux.base');

/** One connection a process, opened on first use, of a sound database; a failed opening is tried again at the next. */
function database(): Promise<Database> {
  const place = globalThis as typeof globalThis & { [DATABASE]?: Promise<Database> };
  place[DATABASE] ??= requireSound()
    .then(() => openDatabase())
    .catch((error: unknown) => {
      delete place[DATABASE];
      throw error;
    });
  return place[DATABASE];
}

function create(): Holder {
  return createHolder(
    {
      readActive: async () => readActiveRelease(await database()),
      readDonnees: async (id) => {
        const db = await database();
        await requireSound();
        return readDonnees(db, id);
      },
      readCommunes: () => readCommunes(),
    },
    {
      prepare: searchIndexesOf,
      onSwap: ({ release, formations }, duree) =>
        journal.info({ release: release.digest, formations: formations.size, duree: Math.round(duree) }, 'catalogue'),
      onFailure: (erreur) => journal.error({ erreur }, 'catalogue illisible'),
    },
  );
}

/** Puts the catalogue in service, and gives it: what a process does before its first request (instrumentation.ts). */
export function loadCatalogue(): Promise<EtatCatalogue> {
  return sharedHolder(create).getCatalogue();
}

/** One page of the findings of a release, `null` when another release has replaced it meanwhile. */
export async function readReleaseConstats(
  digest: string,
  filtre: FiltreConstats,
): Promise<{ total: number; constats: readonly ConstatStocke[] } | null> {
  const db = await database();
  const active = await readActiveRelease(db);
  return active?.digest === digest ? readConstats(db, active.id, filtre) : null;
}

/** All that a release's pack holds, read again: a process keeps what answers are made of, not the rows. `null` when another release has replaced it. */
export async function readContenuPack(digest: string): Promise<ContenuPack | null> {
  const db = await database();
  const active = await readActiveRelease(db);
  return active?.digest === digest
    ? { donnees: await readDonnees(db, active.id), communes: await readCommunes() }
    : null;
}
