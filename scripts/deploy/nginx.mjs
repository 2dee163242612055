// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CONF = new URL('../../docs/deploy/nginx.conf', import.meta.url);
const PLACES = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** @returns {string | null} nginx of this machine, `null` when it has none. */
export function findNginx() {
  return PLACES.find((path) => spawnSync(path, ['-v']).status === 0) ?? null;
}

/**
 * Runs an nginx of its own on docs/deploy/nginx.conf, where only addresses and folders differ.
 * @param {{ nginx: string, port: number, upstream: string, limits?: readonly (readonly [said: string, instead: string])[] }} options `upstream`: host and port of
 * the application. `limits`: others than those of the configuration, for tests that reach them.
 * @returns {Promise<{ url: string, keys: string, log: string, stop(): Promise<void> }>}
 * `keys`: what an answer is kept under, as the configuration says it. `log`: file of what was asked.
 * @throws {Error} with what nginx says of a configuration that it refuses.
 */
export async function startNginx({ nginx, port, upstream, limits = [] }) {
  const folder = mkdtempSync(join(tmpdir(), 'rose-nginx-'));
  const said = limits.reduce((conf, [from, to]) => conf.replace(from, to), readFileSync(CONF, 'utf8'));
  const site = said
    .replace('server 127.0.0.1:3000;', `server ${upstream};`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll('/var/cache/nginx', folder)
    .replaceAll('/var/log/nginx', folder);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  // As root, workers would be somebody else, who may not enter the folder.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const path = join(folder, 'nginx.conf');
  writeFileSync(
    path,
    `${user}pid ${join(folder, 'nginx.pid')};\ndaemon off;\nerror_log stderr;\nevents { worker_connections 4096; }\nhttp {\n${temporary.join('\n')}\n${site}}\n`,
  );
  const clean = () => rmSync(folder, { recursive: true, force: true });
  const args = ['-e', 'stderr', '-c', path];
  const { status, stderr } = spawnSync(nginx, ['-t', ...args], { encoding: 'utf8' });
  if (status !== 0) {
    clean();
    throw new Error(stderr);
  }
  const child = spawn(nginx, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    clean();
  };
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (await fetch(`${url}/api/sante`).catch(() => null)) {
      return {
        url,
        keys: /proxy_cache_key "([^"]+http_rsc[^"]+)"/.exec(site)?.[1] ?? '',
        log: join(folder, 'rose.log'),
        stop,
      };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`nginx does not answer at ${url}`);
}
