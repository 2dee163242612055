// @ts-check
import { createHash } from 'node:crypto';

/**
 * Digest of every row of a release as it is stored, in the order of its tables: what the pages of a database hold may be
 * damaged where nothing else shows it. What is computed later and stored beside the release is left out. Plain JavaScript:
 * a process that only inspects a database runs it too.
 * @type {(connection: Pick<import('./connection').Connection, 'queryRaw'>, releaseId: number) => Promise<string>} 64 hexadecimal digits.
 */
export async function digestRows(connection, releaseId) {
  /** @type {(sql: string, args?: unknown[]) => Promise<unknown[][]>} */
  const query = async (sql, args = []) => {
    const argTypes = args.map(() => /** @type {const} */ ({ scalarType: 'int', arity: 'scalar' }));
    return (await connection.queryRaw({ sql, args, argTypes })).rows;
  };
  const hash = createHash('sha256');
  const tables = await query(
    `SELECT m."name", group_concat('"' || c."name" || '"', ', ') FROM sqlite_master m JOIN pragma_table_info(m."name") c
     WHERE m."type" = 'table' AND m."name" NOT IN ('release_active', 'release_calculs')
     GROUP BY m."name" HAVING sum(c."name" = 'releaseId') = 1 ORDER BY m."name"`,
  );
  for (const [table, columns] of tables) {
    hash.update(`${table}\n`);
    const sql = `SELECT json_array(${columns}) FROM "${table}" WHERE "releaseId" = ? ORDER BY rowid`;
    for (const [row] of await query(sql, [releaseId])) hash.update(`${row}\n`);
  }
  return hash.digest('hex');
}
