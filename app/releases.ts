import { createHolder, type EtatCatalogue, type Holder, sharedHolder } from '@/lib/catalogue/holder';
import type { Connection } from '@/lib/db/connection';
import { copyUrlOf, openCopy } from '@/lib/db/copy';
import { type Database, isShared, openDatabase } from '@/lib/db/database';
import { readActiveRelease } from '@/lib/db/readActiveRelease';
import { type FiltreConstats, readConstats } from '@/lib/db/readConstats';
import { readDonnees } from '@/lib/db/readDonnees';
import { replicateRelease } from '@/lib/db/replicateRelease';
import { requireSound } from '@/lib/db/soundness';
import { readTransitions } from '@/lib/db/transitions';
import type { Transition } from '@/lib/domain/changements';
import type { ConstatStocke } from '@/lib/domain/release';
import { readEnvironnement } from '@/lib/env';
import { readCommunes } from '@/lib/official/communes';
import type { ContenuPack } from '@/lib/pack/contenu';
import { searchIndexesOf } from '@/lib/search/indexes';
import { journal } from '@/lib/server/journal.mjs';

/** The one place where the application meets the database. Components never import it. */

/** Opens a thing once a process, on first use; a failed opening is tried again at the next. A bundler may load this module twice. */
function once<T>(name: string, open: () => Promise<T>): Promise<T> {
  const key = Symbol.for(`rose-des-voeux.${name}`);
  const place = globalThis as typeof globalThis & Record<symbol, Promise<T> | undefined>;
  const opened =
    place[key] ??
    open().catch((error: unknown) => {
      delete place[key];
      throw error;
    });
  place[key] = opened;
  return opened;
}

/** The file that this process serves from: the store itself, or this machine's copy of a shared one. */
const database = (): Promise<Database> =>
  once('base', async () => {
    const { databaseUrl } = readEnvironnement();
    if (isShared(databaseUrl)) return openCopy(databaseUrl);
    await requireSound(databaseUrl);
    return openDatabase(databaseUrl);
  });

/** The store that several machines share, connected again by itself when it comes back. */
const shared = (): Promise<Connection> => once('base-partagee', async () => (await openDatabase()).connect());

function create(): Holder {
  const { databaseUrl } = readEnvironnement();
  return createHolder(
    {
      readActive: async () =>
        isShared(databaseUrl)
          ? replicateRelease(await shared(), await database())
          : readActiveRelease(await database()),
      readKept: async () => (isShared(databaseUrl) ? readActiveRelease(await database()) : null),
      readDonnees: async (id) => {
        const db = await database();
        await requireSound(isShared(databaseUrl) ? copyUrlOf(databaseUrl) : databaseUrl);
        return readDonnees(db, id);
      },
      readCommunes: () => readCommunes(),
    },
    {
      prepare: searchIndexesOf,
      onSwap: ({ release, formations }, duree) =>
        journal.info({ release: release.digest, formations: formations.size, duree: Math.round(duree) }, 'catalogue'),
      onFailure: (erreur) => journal.error({ erreur }, 'catalogue illisible'),
      onReturn: (depuis) => journal.info({ depuis }, 'base retrouvée'),
    },
  );
}

/** Puts the catalogue in service, and gives it: what a process does before its first request (instrumentation.ts). */
export function loadCatalogue(): Promise<EtatCatalogue> {
  return sharedHolder(create).getCatalogue();
}

/** Transitions that the page of changes and its feed tell. */
const TRANSITIONS = 12;

/** How the last releases took each other's place, the newest first. */
export async function readLastTransitions(): Promise<readonly Transition[]> {
  return readTransitions(await database(), TRANSITIONS);
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
