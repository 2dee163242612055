import type { Connection, Transaction } from './connection';

/** The engines that hold a store, as the drivers name them. */
export type Engine = 'sqlite' | 'postgres';

/** What a statement can be run on. */
export type Queryable = Pick<Connection, 'provider' | 'queryRaw' | 'executeRaw'>;

/** Arguments are already what the driver stores: nothing to convert, but dates. */
const ARG_TYPE = { scalarType: 'unknown', arity: 'scalar' } as const;

/** Rows of a statement written once for both engines: `?` stands for each of `args`. */
export async function query(on: Queryable, sql: string, args: readonly unknown[] = []): Promise<unknown[][]> {
  return (await on.queryRaw(toStatement(on, sql, args))).rows;
}

/** Runs such a statement. @returns the number of rows that it changed */
export function execute(on: Queryable, sql: string, args: readonly unknown[] = []): Promise<number> {
  return on.executeRaw(toStatement(on, sql, args));
}

function toStatement({ provider }: Queryable, sql: string, args: readonly unknown[]) {
  return { sql: toPlaceholders(provider, sql), args: [...args], argTypes: args.map(() => ARG_TYPE) };
}

/** PostgreSQL numbers its placeholders. */
export function toPlaceholders(provider: string, sql: string): string {
  if (provider !== 'postgres') return sql;
  let count = 0;
  return sql.replaceAll('?', () => {
    count += 1;
    return `$${count}`;
  });
}

/** Ends a transaction well. PostgreSQL's driver leaves the statement itself to its user. */
export async function commit(transaction: Transaction): Promise<void> {
  if (!transaction.options.usePhantomQuery) await execute(transaction, 'COMMIT');
  await transaction.commit();
}

/** Undoes a transaction; one that is lost, or over, is only let go. */
export async function rollback(transaction: Transaction): Promise<void> {
  try {
    if (!transaction.options.usePhantomQuery) await execute(transaction, 'ROLLBACK');
  } catch {
    // Its connection is gone, and what was begun on it with it.
  } finally {
    await transaction.rollback();
  }
}
