// @ts-check
import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';

/** @typedef {import('./command.mjs').Env} Env */

/** Packages alone: their install scripts, which nothing here needs, would download an engine that is never used. */
const OPTIONS = [
  '--include=dev',
  '--ignore-scripts',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];
/** Without a network, the wait for its end stays short. */
const PATIENCE = ['--fetch-timeout=60000', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=15000'];

/**
 * True when node_modules holds what the lock file wants, but for packages of other platforms: npm writes so at the very end.
 * @type {(root: string) => boolean}
 */
export function isInstalled(root) {
  /** @type {(...path: string[]) => Record<string, { version?: string, optional?: boolean }>} */
  const packagesOf = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages;
  try {
    const present = packagesOf('node_modules', '.package-lock.json');
    return Object.entries(packagesOf('package-lock.json')).every(
      ([path, { version, optional }]) =>
        path === '' || (path in present ? present[path]?.version === version : optional === true),
    );
  } catch {
    return false;
  }
}

/**
 * How to call npm: the one that runs this command when there is one, so that `npx npm@10 start` uses that npm.
 * @type {(env: Env) => [command: string, ...args: string[]]}
 */
export function npmCommand(env) {
  const path = env.npm_execpath;
  if (path && /npm-cli\.c?js$/.test(path)) return [process.execPath, path];
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/s', '/c', 'npm'] : ['npm'];
}

/** @type {(root: string, env: Env) => string[]} A cache of the project's own where npm's, in the home, cannot be written. */
export function cacheOptions(root, { npm_config_cache: cache }) {
  if (cache === undefined) return [];
  try {
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    return [];
  } catch {
    return ['--cache', join(root, '.rose', 'npm')];
  }
}

/**
 * Installs the exact packages of the lock file, development ones included: they build and test the application.
 * @type {(root: string, step: { update(text: string): void }, env?: Env) => Promise<void>}
 */
export async function install(root, step, env = process.env) {
  const [command, ...args] = npmCommand(env);
  step.update('téléchargement des paquets (une à trois minutes la première fois)');
  const what = 'Les dépendances n’ont pas pu être installées.';
  await run(command, [...args, 'ci', ...OPTIONS, ...PATIENCE, ...cacheOptions(root, env)], { cwd: root, env, what });
}
