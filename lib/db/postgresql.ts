import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/postgresql/client';
import type { PrismaClient as Client } from './generated/sqlite/client';

/** What a server that falls silent may cost: reaching it, and one statement of an import or a copy (milliseconds). */
const CONNECT_WITHIN = 5_000;
const STATEMENT_WITHIN = 30_000;

/** Connections that a process may hold: it polls, and reads a release once in a while. */
const CONNECTIONS = 4;

/**
 * Opens a store of PostgreSQL; nothing is connected before the first statement.
 * @param url As PostgreSQL writes it, `sslmode` and the like included.
 */
export function openPostgresql(url: string) {
  const adapter = new PrismaPg({
    connectionString: url,
    application_name: 'rose-des-voeux',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN,
    query_timeout: STATEMENT_WITHIN,
    keepAlive: true,
  });
  const generated: unknown = new PrismaClient({ adapter });
  // The compiler cannot compare the generic types of two generated clients. The models are the same (`scripts/postgresql.mjs --check`),
  // and whatever SQLite's takes, this one takes too.
  const client = generated as Client;
  return { engine: 'postgres' as const, client, connect: () => adapter.connect(), close: () => client.$disconnect() };
}
