// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { capture, run } from './command.mjs';
import { findDocuments, listDocuments, ORIGINES } from './origin.mjs';
import { digestFiles, listFiles, readStamp, writeStamp } from './stamp.mjs';

/**
 * @typedef {import('./origin.mjs').Found} Found
 * @typedef {import('./progress.mjs').StepHandle} StepHandle
 * @typedef {import('./command.mjs').Env} Env
 * @typedef {{ root: string, env: Env, step: StepHandle }} Work
 */

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
/** @type {(file: string) => boolean} */
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

/** @type {(root: string, env: Env, found: Found) => string} Stands for « these documents, read by this code, into this database ». */
export function dataDigest(root, env, { origine, paths }) {
  const code = digestFiles(root, listFiles(root, CODE, isCode));
  // The demonstration set is a function of the code alone.
  const documents = origine === 'demonstration' ? [] : listDocuments(paths);
  return digestFiles('', documents, [origine, env.DATABASE_URL?.trim() ?? '', code]);
}

/**
 * What the last start made a release of: the very same, or other documents from the same place? Whether the database
 * still holds it, the server says.
 * @type {(root: string, env: Env, found: Found) => { same: boolean, sameOrigine: boolean }}
 */
export function compareLast(root, env, found) {
  const last = readStamp(join(root, '.rose', STAMP));
  return { same: last?.digest === dataDigest(root, env, found), sameOrigine: last?.origine === found.origine };
}

/** @type {(...args: string[]) => string[]} Arguments of Node that run one of the project's TypeScript commands. */
const typescript = (...args) => ['--import', 'tsx', ...args];

/**
 * Tries the official download, once in a while and never for long; `null` when no session could be had.
 * @type {(work: Work) => Promise<Found | null>}
 */
async function download({ root, env, step }) {
  const attempt = join(root, '.rose', 'download.json');
  const portal = env.ROSE_PORTAIL || PORTAL;
  if (Date.now() - Number(readStamp(attempt)?.failedAt ?? 0) < RETRY_AFTER) {
    step.print(
      'Téléchargement officiel : dernier essai sans succès il y a peu ; pour réessayer : npm run data -- download',
    );
    return null;
  }
  step.update('recherche du portail officiel');
  const probe = fetch(portal, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PROBE) });
  if (!(await probe.catch(() => null))) {
    step.print('Téléchargement officiel : le réseau ne répond pas');
    return null;
  }
  const mirror = portal === PORTAL ? [] : ['--base-url', portal];
  const options = { cwd: root, env, timeout: DOWNLOAD_WITHIN, onLine: step.update };
  const args = typescript('scripts/data.ts', 'download', ...mirror);
  const { code } = await capture(process.execPath, args, options);
  if (code !== 0) {
    writeStamp(attempt, { failedAt: Date.now() });
    step.print('Téléchargement officiel incomplet ; pour le reprendre : npm run data -- download');
  }
  const downloaded = join(root, 'data');
  const hasSession = listDocuments([downloaded]).some((file) => /parcoursup/i.test(file));
  return hasSession ? { origine: 'telechargement', paths: [downloaded] } : null;
}

/** @type {(work: Work) => Promise<Found>} Decides where the data come from; for the demonstration set, `paths` is empty until it is written. */
export const chooseData = async (work) =>
  findDocuments(work) ?? (await download(work)) ?? { origine: 'demonstration', paths: [] };

/**
 * Makes a release of the documents, replacing the former one only when all went well. `place`: folder of what the work
 * leaves behind (JSON report, stamp, demonstration set).
 * @type {(work: Work & { found: Found, place?: string }) => Promise<void>}
 */
export async function release({ root, env, found, step, place = join(root, '.rose') }) {
  const digest = dataDigest(root, env, found);
  const { origine } = found;
  const options = { cwd: root, env };
  let { paths } = found;
  step.update(ORIGINES[origine]);
  if (origine === 'demonstration') {
    paths = [join(place, 'demo')];
    rmSync(join(place, 'demo'), { recursive: true, force: true });
    const what = 'Le jeu de démonstration n’a pas pu être écrit.';
    await run(process.execPath, typescript('scripts/demo.ts', ...paths), { ...options, what });
  }
  const report = join(place, 'ingestion.json');
  mkdirSync(place, { recursive: true });
  rmSync(report, { force: true });
  await run(process.execPath, typescript('scripts/ingest.ts', ...paths, '--json', report, '--origine', origine), {
    ...options,
    what: 'Les documents n’ont pas été acceptés : l’ancienne version des données, s’il y en a une, reste en place.',
    remedy: `Les constats ci-dessus disent quoi corriger (rapport complet : ${report}).`,
    onLine: (line) => {
      step.update(line);
      // What the release holds, and what could not be read.
      if (/^(Publié|Rien n’a changé|Écarté)/.test(line)) step.print(line);
    },
  });
  step.update('preuve des estimations sur les sessions passées');
  await run(process.execPath, typescript('scripts/backtest.ts', '--en-service'), {
    ...options,
    what: 'La preuve des estimations n’a pas pu être calculée.',
    remedy: 'Les données sont en place ; le détail ci-dessus dit ce qui manque. Pour réessayer : npm run backtest',
  });
  writeStamp(join(place, STAMP), { digest, origine });
}
