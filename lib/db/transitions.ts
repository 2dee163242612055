import { z } from 'zod';
import { CHIFFRES_CORRIGES, type Changements, type Transition } from '@/lib/domain/changements';
import type { DeepReadonly } from '@/lib/domain/deepReadonly';
import { POPULATIONS } from '@/lib/domain/effectifs';
import type { Transaction } from './connection';
import type { Database } from './database';
import { explainDatabaseError } from './errors';
import { execute, type Queryable, query } from './sql';

const citee = z.object({
  code: z.string(),
  intitule: z.string(),
  ecole: z.string(),
  commune: z.string().nullable(),
});
const partie = <T extends z.ZodType>(one: T) => z.object({ total: z.int().min(0), liste: z.array(one) });

/** What is stored of a transition. */
const schemaChangements = z.object({
  nouvelles: partie(citee),
  fermees: partie(citee),
  renommees: partie(citee.extend({ avant: z.object({ intitule: z.string(), ecole: z.string() }) })),
  places: partie(citee.extend({ avant: z.int(), apres: z.int() })),
  horsPlage: partie(
    citee.extend({
      population: z.enum(POPULATIONS).nullable(),
      session: z.int(),
      bas: z.number(),
      haut: z.number(),
      obtenus: z.int(),
      sur: z.int(),
    }),
  ).extend({ prevus: z.int().min(0) }),
  corrections: partie(
    citee.extend({
      session: z.int(),
      chiffres: z.array(
        z.object({
          chiffre: z.enum(CHIFFRES_CORRIGES),
          avant: z.number().nullable(),
          apres: z.number().nullable(),
        }),
      ),
    }),
  ),
}) satisfies z.ZodType<DeepReadonly<Changements>>;

/** Stores how one release took the place of another, within the transaction that does it. */
export async function storeTransition(transaction: Transaction, transition: Transition): Promise<void> {
  const { digestAvant, digest, publieeLe, sessionAvant, session, changements } = transition;
  await execute(
    transaction,
    `INSERT INTO "release_transitions" ("digestAvant", "digest", "publieeLe", "sessionAvant", "session", "changements") VALUES (?, ?, ?, ?, ?, ?)`,
    [digestAvant, digest, new Date(publieeLe), sessionAvant, session, JSON.stringify(changements)],
  );
}

/** All transitions of another store in the place of those that are there, within the transaction that copies its release. */
export async function replaceTransitions(transaction: Transaction, transitions: readonly Transition[]): Promise<void> {
  await execute(transaction, 'DELETE FROM "release_transitions"');
  for (const transition of transitions) await storeTransition(transaction, transition);
}

/** All transitions of a store, in their order, through the driver. */
export async function readAllTransitions(on: Queryable): Promise<readonly Transition[]> {
  const rows = await query(
    on,
    `SELECT "digestAvant", "digest", "publieeLe", "sessionAvant", "session", CAST("changements" AS TEXT) FROM "release_transitions" ORDER BY "id"`,
  );
  return rows.map(([digestAvant, digest, publieeLe, sessionAvant, session, changements]) => ({
    digestAvant: String(digestAvant),
    digest: String(digest),
    publieeLe: new Date(String(publieeLe)).toISOString(),
    sessionAvant: sessionAvant === null ? null : Number(sessionAvant),
    session: session === null ? null : Number(session),
    changements: schemaChangements.parse(JSON.parse(String(changements))),
  }));
}

/**
 * The last transitions, the newest first. They outlive their releases.
 *
 * @param most how many
 * @throws {ErreurBase} when the database cannot be read
 */
export async function readTransitions({ client }: Database, most: number): Promise<readonly Transition[]> {
  try {
    const rows = await client.releaseTransition.findMany({ orderBy: { id: 'desc' }, take: most });
    return rows.map(({ digestAvant, digest, publieeLe, sessionAvant, session, changements }) => ({
      digestAvant,
      digest,
      publieeLe: publieeLe.toISOString(),
      sessionAvant,
      session,
      changements: schemaChangements.parse(changements),
    }));
  } catch (error) {
    throw explainDatabaseError(error);
  }
}
