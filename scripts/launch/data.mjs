// @ts-check
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { capture, run } from './command.mjs';
import { findDocuments, listDocuments, ORIGINES } from './origin.mjs';
import { digestFiles, digestStats, listFiles, readStamp, writeStamp } from './stamp.mjs';

/** @typedef {import('./origin.mjs').Found} Found */

/** What decides of a release beside the documents themselves. */
const CODE = [
  ...[
    'lib/ingest',
    'lib/domain',
    'lib/db',
    'lib/odds',
    'lib/forecast',
    'lib/stats',
    'scripts/demo',
    'scripts/reports',
    'prisma',
    'package-lock.json',
  ],
  ...['scripts/ingest.ts', 'scripts/backtest.ts', 'scripts/panels.ts', 'scripts/simulation'],
];
/** @param {string} file */
const isCode = (file) => !/\.test\.tsx?$/.test(file) && !/(^|\/)(fixtures|generated)\//.test(file);

/** A portal that has not answered in this time is as good as absent: a demonstration must not wait for it. */
const PROBE = 3_000;
/** The whole download; what it leaves unfinished is resumed by `npm run data -- download`. */
const DOWNLOAD_WITHIN = 5 * 60_000;
/** After a download that failed, the next starts do not try again before this. */
const RETRY_AFTER = 12 * 3_600_000;

/** Replaced by a mirror's address in ROSE_PORTAIL. */
const PORTAL = 'https://data.enseignementsup-recherche.gouv.fr';

const STAMP = 'data.json';
/** @param {string} root */
const attemptPath = (root) => join(root, '.rose', 'download.json');

/**
 * @param {string} root
 * @param {import('./command.mjs').Env} env
 * @returns {string | null} File of the database, as lib/env.ts reads it; `null` for an address that it will refuse.
 */
export function databaseFile(root, env) {
  const url = env.DATABASE_URL?.trim().replace(/\?.*$/, '') || 'file:.rose/rose.db';
  if (!url.startsWith('file:')) return null;
  if (!url.startsWith('file://')) return resolve(root, url.slice('file:'.length));
  try {
    return fileURLToPath(url);
  } catch {
    return null;
  }
}

/**
 * Stands for « these documents, read by this code, into this database ».
 * @param {string} root
 * @param {import('./command.mjs').Env} env
 * @param {Found} found
 */
export function dataDigest(root, env, found) {
  const code = digestFiles(root, listFiles(root, CODE, isCode));
  const database = env.DATABASE_URL?.trim() ?? '';
  // The demonstration set is a function of the code alone.
  const documents = found.origine === 'demonstration' ? [] : listDocuments(found.paths);
  return digestStats(documents, [found.origine, database, code]);
}

/**
 * @param {string} root
 * @param {import('./command.mjs').Env} env
 * @param {Found} found
 * @returns {boolean} True when the database was filled from the very same documents.
 */
export function isReleased(root, env, found) {
  const file = databaseFile(root, env);
  if (file === null || !existsSync(file)) return false;
  return readStamp(join(root, '.rose', STAMP))?.digest === dataDigest(root, env, found);
}

/**
 * @param {{ root: string, env: import('./command.mjs').Env, origine: import('./origin.mjs').Origine }} options
 * @returns {Promise<boolean>} True when the active release came from the same place.
 */
export async function isInUse({ root, env, origine }) {
  const { code, output } = await capture(process.execPath, typescript(['scripts/data.ts', 'status', '--json']), {
    cwd: root,
    env,
  });
  if (code !== 0) return false;
  // Both streams are in the output: a warning may come first.
  const etat = JSON.parse(output.slice(Math.max(0, output.search(/^\{/m))));
  return etat?.release?.origine === origine;
}

/**
 * @param {string} url
 * @returns {Promise<boolean>} True when something answers there in time.
 */
async function answers(url) {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PROBE) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Arguments of Node that run one of the project's TypeScript commands.
 * @param {readonly string[]} args
 */
const typescript = (args) => ['--import', 'tsx', ...args];

/**
 * Tries the official download, once in a while and never for long.
 * @param {string} root
 * @param {{ update(text: string): void, print(text: string): void }} step
 * @param {import('./command.mjs').Env} env
 * @param {string} portal
 * @returns {Promise<Found | null>} `null` when no session could be had.
 */
async function download(root, step, env, portal) {
  const last = readStamp(attemptPath(root))?.failedAt;
  if (typeof last === 'number' && Date.now() - last < RETRY_AFTER) {
    step.print(
      'Téléchargement officiel : dernier essai sans succès il y a peu ; pour réessayer : npm run data -- download',
    );
    return null;
  }
  step.update('recherche du portail officiel');
  if (!(await answers(portal))) {
    step.print('Téléchargement officiel : le réseau ne répond pas');
    return null;
  }
  const mirror = portal === PORTAL ? [] : ['--base-url', portal];
  const { code } = await capture(process.execPath, typescript(['scripts/data.ts', 'download', ...mirror]), {
    cwd: root,
    env,
    timeout: DOWNLOAD_WITHIN,
    onLine: (line) => step.update(line.trim()),
  });
  const downloaded = join(root, 'data');
  const sessions = listDocuments([downloaded]).filter((file) => /parcoursup/i.test(file));
  if (code !== 0) {
    writeStamp(attemptPath(root), { failedAt: Date.now() });
    step.print('Téléchargement officiel incomplet ; pour le reprendre : npm run data -- download');
  }
  return sessions.length > 0 ? { origine: 'telechargement', paths: [downloaded] } : null;
}

/**
 * Writes the demonstration set.
 * @param {string} root
 * @param {{ update(text: string): void }} step
 * @param {import('./command.mjs').Env} env
 * @param {string} place
 * @returns {Promise<Found>}
 */
async function demonstrate(root, step, env, place) {
  const folder = join(place, 'demo');
  step.update('jeu de démonstration');
  rmSync(folder, { recursive: true, force: true });
  await run(process.execPath, typescript(['scripts/demo.ts', folder]), {
    cwd: root,
    env,
    what: 'Le jeu de démonstration n’a pas pu être écrit.',
  });
  return { origine: 'demonstration', paths: [folder] };
}

/**
 * Decides where the data come from.
 * @param {{ root: string, env: import('./command.mjs').Env, step: { update(text: string): void, print(text: string): void }, portal?: string }} options
 * @returns {Promise<Found>} For the demonstration set, `paths` is empty until it is written.
 */
export async function chooseData({ root, env, step, portal = env.ROSE_PORTAIL || PORTAL }) {
  return (
    findDocuments({ root, env }) ?? (await download(root, step, env, portal)) ?? { origine: 'demonstration', paths: [] }
  );
}

/**
 * Makes a release of the documents, replacing the former one only when all went well.
 * @param {{ root: string, env: import('./command.mjs').Env, found: Found, step: { update(text: string): void, print(text: string): void }, place?: string }} options
 * `place`: folder of what the work leaves behind (JSON report, stamp, demonstration set).
 * @returns {Promise<Found>} The documents that were read.
 * @throws {Failure}
 */
export async function release({ root, env, found, step, place = join(root, '.rose') }) {
  const digest = dataDigest(root, env, found);
  const ready = found.origine === 'demonstration' ? await demonstrate(root, step, env, place) : found;
  const report = join(place, 'ingestion.json');
  step.update(ORIGINES[ready.origine]);
  mkdirSync(place, { recursive: true });
  rmSync(report, { force: true });
  const args = ['scripts/ingest.ts', ...ready.paths, '--json', report, '--origine', ready.origine];
  await run(process.execPath, typescript(args), {
    cwd: root,
    env,
    what: 'Les documents n’ont pas été acceptés : l’ancienne version des données, s’il y en a une, reste en place.',
    remedy: `Les constats ci-dessus disent quoi corriger (rapport complet : ${report}).`,
    onLine: (line) => {
      const text = line.trim();
      if (text) step.update(text);
      // The one line that says what the release holds.
      if (/^(Publié|Inchangé)/.test(text)) step.print(text);
    },
  });
  step.update('preuve des estimations sur les sessions passées');
  await run(process.execPath, typescript(['scripts/backtest.ts', '--en-service']), {
    cwd: root,
    env,
    what: 'La preuve des estimations n’a pas pu être calculée.',
    remedy: 'Les données sont en place ; le détail ci-dessus dit ce qui manque. Pour réessayer : npm run backtest',
  });
  writeStamp(join(place, STAMP), { digest, origine: ready.origine });
  return ready;
}
