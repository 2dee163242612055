import { defineConfig } from 'prisma/config';

/** For Prisma's own commands (`prisma generate`, and `prisma migrate deploy` where its engine can be had). */
const url = process.env.DATABASE_URL || 'file:.rose/rose.db';
const folder = /^postgres(ql)?:/.test(url) ? 'prisma/postgresql' : 'prisma';

export default defineConfig({
  schema: `${folder}/schema.prisma`,
  migrations: { path: `${folder}/migrations` },
  datasource: { url },
});
