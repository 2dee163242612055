import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { DEFAULT_HOST, findFreePort } from '@/scripts/launch/port.mjs';
import { serve } from '@/scripts/launch/server.mjs';

/** A server of the present build, on a database of its own. */
export interface OwnServer {
  readonly url: string;
  /** Folder of the database, removed at the end. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** All that the server has printed. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts a server whose database is `rose.db` in a new folder; `prepare` may put something there first. */
export async function startOwnServer(prepare: (folder: string) => void = () => {}): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'rose-e2e-'));
  prepare(folder);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: pathToFileURL(join(folder, 'rose.db')).href,
  };
  let printed = '';
  const { server } = await serve({
    root: process.cwd(),
    port: await findFreePort(),
    host: DEFAULT_HOST,
    mode: 'production',
    env,
    log: (line) => {
      printed += `${line}\n`;
    },
  });
  return {
    url: server.url,
    folder,
    env,
    log: () => printed,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts the demonstration set in the database of a server, by the ordinary commands. */
export async function ingestDemonstration({ env, folder }: OwnServer): Promise<void> {
  const run = promisify(execFile);
  const files = join(folder, 'demo');
  await run(process.execPath, ['--import', 'tsx', 'scripts/demo.ts', files], { env });
  await run(process.execPath, ['--import', 'tsx', 'scripts/ingest.ts', '--origine', 'demonstration', files], { env });
}
