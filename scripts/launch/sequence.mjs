// @ts-check
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { run, stopAll, stopWhenAsked } from './command.mjs';
import { chooseData, compareLast, release } from './data.mjs';
import { copyDatabase, databasePath, isShared, setDamagedAside } from './database.mjs';
import { asFailure, explain, Failure, Interrupted } from './failure.mjs';
import { install, isInstalled } from './install.mjs';
import { findDocuments, ORIGINES } from './origin.mjs';
import { address, localHost, parsePort, requireFreePort } from './port.mjs';
import { createProgress } from './progress.mjs';
import { asJsonLine, serve, waitForRelease } from './server.mjs';

/**
 * @typedef {import('./progress.mjs').Progress} Progress
 * @typedef {import('./progress.mjs').StepHandle} StepHandle
 * @typedef {import('./origin.mjs').Found} Found
 * @typedef {import('./data.mjs').Work} Work
 */

/** @type {(root: string) => void} */
export function requireWritable(root) {
  accessSync(root, constants.W_OK);
  mkdirSync(join(root, '.rose'), { recursive: true });
  accessSync(join(root, '.rose'), constants.W_OK);
}

/**
 * Where nothing can be written, what was prepared earlier is served as it is.
 * @type {(root: string, env: import('./command.mjs').Env) => boolean} True on such a disk.
 * @throws when it cannot be written and nothing was prepared.
 */
function isReadOnly(root, env) {
  try {
    requireWritable(root);
    return false;
  } catch (error) {
    if (!isShared(env) && existsSync(databasePath(root, env))) return true;
    throw error;
  }
}

/** @type {(work: Work) => Promise<void>} Before an import: it could not even begin. */
async function clearDamaged({ root, env, step }) {
  const aside = await setDamagedAside(root, env);
  if (aside !== null)
    step.print(`La base de données est abîmée : mise de côté (${aside}) et refaite à partir des documents.`);
}

/** @type {(root: string, progress: Progress) => Promise<string>} Installs the packages when they are not those of the lock file. */
export const installStep = (root, progress) =>
  progress.run('Dépendances', async (step) => {
    if (isInstalled(root)) return 'déjà installées';
    await install(root, step);
    return 'installées';
  });

/** @type {(root: string, progress: Progress) => Promise<string>} Generates the database client; the script itself skips what is already done. */
export const generateStep = (root, progress) =>
  progress.run('Client de base de données', async () => {
    const what = 'Le client de base de données n’a pas pu être généré.';
    await run(process.execPath, ['scripts/generate.mjs'], { cwd: root, what });
    return 'prêt';
  });

/** @type {(root: string, progress: Progress) => Promise<string>} Builds the application when its sources changed. */
const buildStep = (root, progress) =>
  progress.run('Construction', async (step) => {
    if (isBuilt(root)) return 'déjà faite';
    await build(root, step);
    return 'faite';
  });

/**
 * All that `npm start` does before it needs data, for an image of a container.
 * @type {(root: string) => Promise<number>} The code to leave with.
 */
export async function prepare(root) {
  const { asked } = stopWhenAsked(process.env);
  try {
    requireWritable(root);
    const progress = createProgress({ total: 3 });
    await installStep(root, progress);
    await generateStep(root, progress);
    await buildStep(root, progress);
    return 0;
  } catch (error) {
    return report(error);
  } finally {
    await stopAll(asked() ?? 'SIGTERM');
  }
}

/** @type {(error: unknown) => number} Shows a failure and gives the code to leave with. */
export function report(error) {
  if (error instanceof Interrupted) {
    console.error('Interrompu : rien n’est perdu, la commande reprendra où elle en était.');
    return 130;
  }
  const { detail, message, remedy } = asFailure(error, 'La commande a échoué.');
  if (detail) console.error(`\n${detail}`);
  console.error(`\n${message}\n→ ${remedy}`);
  return 1;
}

/**
 * Makes a release unless there is one of the very same documents; when documents are refused that were in use until now,
 * what they were goes on being served.
 * @type {(work: Work) => Promise<Found & { note?: string }>}
 */
async function prepareData(work) {
  const { root, env, step } = work;
  // What machines share is published by an import, not by whichever of them starts; the server says when there is nothing yet.
  if (isShared(env)) {
    const found = findDocuments(work) ?? { origine: 'demonstration', paths: [] };
    return { ...found, note: ', à défaut de celles de la base partagée' };
  }
  const found = await chooseData(work);
  const last = compareLast(root, env, found);
  if (last.same) return { ...found, note: ', déjà chargées' };
  await clearDamaged(work);
  try {
    await release({ ...work, found });
    return found;
  } catch (error) {
    if (!(error instanceof Failure) || !last.sameOrigine) throw error;
    for (const line of error.detail.split('\n')) step.print(line);
    step.print(`${error.message} → ${error.remedy}`);
    return { ...found, note: ', version précédente (nouveaux documents refusés)' };
  }
}

/** @type {(work: Work) => Promise<Found & { note: string }>} What an earlier start left, on a disk where nothing can be made anew. */
const preparedData = async (work) => ({
  ...(findDocuments(work) ?? { origine: 'demonstration', paths: [] }),
  note: ', telles qu’elles ont été préparées (disque en lecture seule)',
});

const readOnlyFailure = () =>
  new Failure(
    'La base de données ne peut pas être lue, et le disque est en lecture seule : elle ne peut pas être refaite.',
    'Donnez-vous le droit d’écriture sur le dossier du projet, puis relancez : npm start',
  );

/**
 * From a fresh clone to a served application; every step reuses what is still valid. Resolves once the server has
 * stopped, with the code to leave with.
 * @type {(options: { root: string, mode: 'production' | 'development' }) => Promise<number>}
 */
export async function launch({ root, mode }) {
  /** @type {import('./command.mjs').Env} */
  let env = process.env;
  let end = () => {};
  const { asked } = stopWhenAsked(env);
  try {
    const port = parsePort(env.PORT);
    const host = env.HOST?.trim() || (await localHost());
    await requireFreePort(port, host);
    const readOnly = isReadOnly(root, env);
    // A folder that was asked for and is not there is told at once, not after minutes of installation.
    findDocuments({ root, env });

    const isProduction = mode === 'production';
    const progress = createProgress({ total: isProduction ? 5 : 4 });
    await installStep(root, progress);
    await generateStep(root, progress);
    const found = await progress.run(
      'Données',
      (step) => (readOnly ? preparedData({ root, env, step }) : prepareData({ root, env, step })),
      ({ origine, note = '' }) => ORIGINES[origine] + note,
    );
    if (isProduction) await buildStep(root, progress);
    if (readOnly) {
      const copy = copyDatabase(root, env);
      env = { ...env, DATABASE_URL: copy.url };
      end = copy.end;
    }
    const serving = async (/** @type {StepHandle} */ step) => {
      // The last line of the standard output stays the one that says « Prêt ».
      let log = step.update;
      const { server, status } = await serve({ root, port, host, mode, env, log: (line) => log(line) });
      if (status === 503) {
        if (readOnly) throw readOnlyFailure();
        // The database lost its release since the stamp was written, or was damaged: it is filled again, the server will notice.
        await clearDamaged({ root, env, step });
        await release({ root, env, found, step });
        await waitForRelease(server.url);
      }
      log = isProduction ? (line) => console.error(asJsonLine(line)) : console.error;
      return server;
    };
    const server = await progress.run('Serveur', serving, () => 'en marche');

    console.log(`Prêt : ${address(host, port)}`);
    await server.ended;
    if (asked()) {
      console.error('Arrêté.');
      return 0;
    }
    throw explain('Le serveur s’est arrêté.', '', {
      remedy: 'Relancez npm start ; si l’arrêt se répète, le détail ci-dessus dit pourquoi.',
    });
  } catch (error) {
    return report(error);
  } finally {
    await stopAll(asked() ?? 'SIGTERM');
    end();
  }
}
