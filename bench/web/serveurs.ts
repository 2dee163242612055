import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, isBuilt } from '../../scripts/launch/build.mjs';
import { capture, start, stop } from '../../scripts/launch/command.mjs';
import { DEFAULT_HOST, findFreePort } from '../../scripts/launch/port.mjs';
import { serve, waitForRelease } from '../../scripts/launch/server.mjs';

/** A server to measure, and how to end it. */
export interface Serveur {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** The application in production, on its prepared data, on a free port; built first when a source has changed. */
export async function serveApplication(root: string, log: (line: string) => void): Promise<Serveur> {
  if (!isBuilt(root)) {
    log('Construction de l’application…');
    await build(root, { update: () => {} });
  }
  const { server } = await serve({ root, port: await findFreePort(), host: DEFAULT_HOST, mode: 'production' });
  await waitForRelease(server.url).catch(async (cause: unknown) => {
    await server.stop();
    throw new Error('Aucune donnée n’est servie : lancez « npm start » une fois d’abord.', { cause });
  });
  return { origin: server.url, stop: server.stop };
}

const NEXT = ['node_modules', 'next', 'dist', 'bin', 'next'];

/**
 * The reference: a layout and an empty page, built now by the application's own Next and React, in a folder of the
 * project that is removed at the end.
 */
export async function serveEmptyPage(root: string): Promise<Serveur> {
  const parent = join(root, '.rose');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'page-vide-'));
  const next = join(root, ...NEXT);
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const;
  try {
    await cp(join(root, 'bench', 'web', 'vide'), folder, { recursive: true });
    const { code, output } = await capture(process.execPath, [next, 'build'], { cwd: folder, env });
    if (code !== 0) throw new Error(`La page vide n’a pas pu être construite.\n${output}`);
    const port = await findFreePort();
    const child = start(process.execPath, [next, 'start', '-p', String(port), '-H', DEFAULT_HOST], {
      cwd: folder,
      env,
      stdio: 'ignore',
    });
    const origin = `http://${DEFAULT_HOST}:${port}`;
    const end = async () => {
      await stop(child);
      await rm(folder, { recursive: true, force: true });
    };
    for (let waited = 0; waited < 30_000; waited += 100) {
      if (await fetch(origin).catch(() => null)) return { origin, stop: end };
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await end();
    throw new Error('La page vide ne répond pas.');
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
