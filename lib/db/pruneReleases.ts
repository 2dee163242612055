import type { Connection } from './connection';
import { MODELS, TABLES } from './rows/tables';
import { execute, query } from './sql';

/** The active release, and the one before, which a reader may still be loading. */
export const RELEASES_KEPT = 2;

/** Keys deleted by one statement: short enough that nobody waits behind it. */
const BATCH = 2_000;

/**
 * Deletes every release but the newest two.
 * Stopped half-way, the next call goes on: a release begun here is never the active one nor the one before.
 * @returns The number of releases deleted.
 */
export async function pruneReleases(connection: Connection): Promise<number> {
  const rows = await query(connection, `SELECT "id" FROM "releases" ORDER BY "id" DESC`);
  const old = rows.slice(RELEASES_KEPT).map(([id]) => Number(id));
  for (const releaseId of old) {
    // Children first, so that no parent drags thousands of rows along.
    for (const model of MODELS.toReversed()) await deleteRows(connection, TABLES[model], releaseId);
    await execute(connection, `DELETE FROM "releases" WHERE "id" = ?`, [releaseId]);
  }
  return old.length;
}

/** The second column of every table is the first of its key within a release. */
async function deleteRows(
  connection: Connection,
  { table, columns: [, key] }: { readonly table: string; readonly columns: readonly string[] },
  releaseId: number,
): Promise<void> {
  const some = `SELECT "${key}" FROM "${table}" WHERE "releaseId" = ? LIMIT ${BATCH}`;
  const sql = `DELETE FROM "${table}" WHERE "releaseId" = ? AND "${key}" IN (${some})`;
  while ((await execute(connection, sql, [releaseId, releaseId])) > 0);
}
