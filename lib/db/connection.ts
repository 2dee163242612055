import type { PrismaLibSql } from '@prisma/adapter-libsql';

/** A connection of the driver, without the client: for bulk loads and migrations (docs/adr/0001). Both engines' are of this one type. */
export type Connection = Awaited<ReturnType<PrismaLibSql['connect']>>;
export type Transaction = Awaited<ReturnType<Connection['startTransaction']>>;
