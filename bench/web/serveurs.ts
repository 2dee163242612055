import type { ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, isBuilt } from '../../scripts/launch/build.mjs';
import { capture, start, stop } from '../../scripts/launch/command.mjs';
import { DEFAULT_HOST, findFreePort } from '../../scripts/launch/port.mjs';
import { serve, waitForRelease } from '../../scripts/launch/server.mjs';

/** A server to measure, and how to end it. */
export interface Serveur {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** What a server's process has taken until now. */
export interface Usage {
  /** Processor time of all its threads, milliseconds. */
  readonly processeur: number;
  /** Resident memory, MiB. */
  readonly memoire: number;
}

/** A server that this process has started, and may ask what it takes. */
export interface ServeurLance extends Serveur {
  readonly usage: () => Promise<Usage>;
}

/** Asks the server's own process (scripts/launch/guard.mjs). */
function usageOf(child: ChildProcess): Promise<Usage> {
  return new Promise((resolve, reject) => {
    const listen = (message: unknown) => {
      // Next says things of its own on this channel.
      if (typeof message !== 'object' || message === null || !('usage' in message)) return;
      child.off('message', listen);
      const { cpu, rss } = message.usage as { cpu: NodeJS.CpuUsage; rss: number };
      resolve({ processeur: (cpu.user + cpu.system) / 1000, memoire: rss / 2 ** 20 });
    };
    child.on('message', listen);
    child.send('usage', (error) => {
      if (error !== null) reject(new Error('Le serveur s’est arrêté.', { cause: error }));
    });
  });
}

/** The application in production, on its prepared data, on a free port; built first when a source has changed. */
export async function serveApplication(root: string, log: (line: string) => void): Promise<ServeurLance> {
  if (!isBuilt(root)) {
    log('Construction de l’application…');
    await build(root, { update: () => {} });
  }
  const { server } = await serve({ root, port: await findFreePort(), host: DEFAULT_HOST, mode: 'production' });
  await waitForRelease(server.url).catch(async (cause: unknown) => {
    await server.stop();
    throw new Error('Aucune donnée n’est servie : lancez « npm start » une fois d’abord.', { cause });
  });
  return { origin: server.url, stop: server.stop, usage: () => usageOf(server.child) };
}

const NEXT = ['node_modules', 'next', 'dist', 'bin', 'next'];

/**
 * The reference: a layout and an empty page, built now by the application's own Next and React, in a folder of the
 * project that is removed at the end.
 */
export async function serveEmptyPage(root: string): Promise<ServeurLance> {
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
    const guard = pathToFileURL(join(root, 'scripts', 'launch', 'guard.mjs')).href;
    const args = ['--import', guard, next, 'start', '-p', String(port), '-H', DEFAULT_HOST];
    const child = start(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const origin = `http://${DEFAULT_HOST}:${port}`;
    const end = async () => {
      await stop(child);
      await rm(folder, { recursive: true, force: true });
    };
    for (let waited = 0; waited < 30_000; waited += 100) {
      if (await fetch(origin).catch(() => null)) return { origin, stop: end, usage: () => usageOf(child) };
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await end();
    throw new Error('La page vide ne répond pas.');
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
