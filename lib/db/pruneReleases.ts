import type { Connection } from './connection';
import { MODELS, TABLES } from './rows/tables';

/** Keys deleted by one statement: short enough that nobody waits behind it. */
const BATCH = 2_000;

/**
 * Deletes every release but the newest two: the active one, and the one before, which a reader may still be loading.
 * Stopped half-way, the next call goes on: a release begun here is never the active one nor the one before.
 * @returns The number of releases deleted.
 */
export async function pruneReleases(connection: Connection): Promise<number> {
  const { rows } = await connection.queryRaw({
    sql: `SELECT "id" FROM "releases" ORDER BY "id" DESC`,
    args: [],
    argTypes: [],
  });
  const old = rows.slice(2).map(([id]) => Number(id));
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

function execute(connection: Connection, sql: string, args: number[]): Promise<number> {
  return connection.executeRaw({ sql, args, argTypes: args.map(() => ({ scalarType: 'int', arity: 'scalar' })) });
}
