// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { Failure } from './failure.mjs';
import { digestFiles, readStamp, writeStamp } from './stamp.mjs';

/** Lock files of version 3 are read from npm 7 on; older ones would install something else without saying so. */
const OLDEST_NPM = 7;

/** Packages alone: their install scripts, which nothing here needs, would download an engine that is never used. */
const OPTIONS = [
  '--include=dev',
  '--ignore-scripts',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--fetch-timeout=60000',
];

/** @param {string} root */
const stampPath = (root) => join(root, 'node_modules', '.rose-lock');
/** @param {string} root */
const lockDigest = (root) => digestFiles(root, ['package-lock.json'], [process.platform, process.arch]);

/**
 * Compares what npm wrote about its last install with the lock file, so that a folder filled by a plain `npm install`
 * is accepted as it is.
 * @param {Record<string, { version?: string, optional?: boolean }>} wanted
 * @param {Record<string, { version?: string }>} present
 */
export function holdsEveryPackage(wanted, present) {
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional === true && present[path] === undefined),
  );
}

/**
 * @param {string} root
 * @returns {boolean} True when node_modules holds exactly what the lock file wants.
 */
export function isInstalled(root) {
  if (!existsSync(join(root, 'node_modules'))) return false;
  const digest = lockDigest(root);
  if (readStamp(stampPath(root))?.digest === digest) return true;
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    const present = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8'));
    if (!holdsEveryPackage(wanted.packages, present.packages)) return false;
  } catch {
    return false;
  }
  writeStamp(stampPath(root), { digest });
  return true;
}

/**
 * How to call npm: the one that runs this command when there is one, so that `npx npm@10 start` uses that npm.
 * @param {import('./command.mjs').Env} env
 * @returns {{ command: string, args: string[] }}
 */
export function npmCommand(env) {
  const path = env.npm_execpath;
  if (path && /npm-cli\.c?js$/.test(path)) return { command: process.execPath, args: [path] };
  return process.platform === 'win32'
    ? { command: 'cmd.exe', args: ['/d', '/s', '/c', 'npm'] }
    : { command: 'npm', args: [] };
}

/**
 * @param {string} version
 * @throws {Failure} when npm cannot read this project's lock file.
 */
export function requireNpm(version) {
  const major = Number.parseInt(version, 10);
  if (major >= OLDEST_NPM) return;
  throw new Failure(
    `npm ≥ ${OLDEST_NPM} requis : la version installée est la ${version.trim() || 'inconnue'}.`,
    'Mettez npm à jour (npm install -g npm@10), puis relancez la commande.',
  );
}

/**
 * Installs the exact packages of the lock file, development ones included: they build and test the application.
 * @param {string} root
 * @param {{ update(text: string): void }} step
 * @param {import('./command.mjs').Env} [env]
 */
export async function install(root, step, env = process.env) {
  const { command, args } = npmCommand(env);
  const noNpm = 'Installez Node.js avec npm (https://nodejs.org/fr/download), puis relancez la commande.';
  step.update('version de npm');
  /** @type {string} */
  let version;
  try {
    version = await run(command, [...args, '--version'], { cwd: root, env, what: 'npm ne répond pas.', remedy: noNpm });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Failure('npm est introuvable.', noNpm, { cause: error });
    }
    throw error;
  }
  requireNpm(version.split('\n').find((line) => /^\d+\./.test(line)) ?? '');
  step.update('téléchargement des paquets (une à trois minutes la première fois)');
  await run(command, [...args, 'ci', ...OPTIONS], {
    cwd: root,
    env,
    what: 'Les dépendances n’ont pas pu être installées.',
  });
  writeStamp(stampPath(root), { digest: lockDigest(root) });
}
