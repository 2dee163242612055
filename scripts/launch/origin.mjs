// @ts-check
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from './failure.mjs';
import { listFiles } from './stamp.mjs';

/**
 * Where the data of a release come from, in the order in which they are looked for.
 * @typedef {'rose-data' | 'telechargement' | 'shared' | 'demonstration'} Origine
 * @typedef {{ origine: Origine, paths: string[] }} Found `paths`: absolute files or folders to ingest.
 */

/** Words for people: those of lib/domain/libelles.ts, repeated because nothing is installed yet (a test compares). */
export const ORIGINES = Object.freeze({
  'rose-data': 'dossier indiqué par ROSE_DATA',
  telechargement: 'données officielles téléchargées',
  shared: 'données officielles du dossier voisin « shared »',
  demonstration: 'jeu de démonstration : établissements fictifs',
});

/** The content decides of a document's kind; the extension only tells a folder of data from an empty one. */
const DOCUMENT = /\.(csv|tsv|xml|pdf|txt|md|json|gz|zip)$/i;

/** @param {string} path */
const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Documents under some paths, absolute and sorted; a file left by an unfinished download is none, nor is a README.
 * @param {readonly string[]} paths Absolute files or folders.
 * @returns {string[]}
 */
export function listDocuments(paths) {
  return paths.flatMap((path) => {
    const isDocument = (/** @type {string} */ file) => DOCUMENT.test(file) && !/^readme\./i.test(basename(file));
    return isFolder(path)
      ? listFiles(path, ['.'], isDocument).map((file) => join(path, file))
      : existsSync(path)
        ? [path]
        : [];
  });
}

/**
 * A folder that holds `data` and `seeds` beside other things (samples, notes) gives those two; any other gives itself.
 * @param {string} folder Absolute.
 * @returns {string[]}
 */
function pathsOf(folder) {
  const parts = ['data', 'seeds'].map((name) => join(folder, name)).filter(isFolder);
  return parts.length > 0 ? parts : [folder];
}

/**
 * Looks for documents already on this machine.
 * @param {{ root: string, env: import('./command.mjs').Env, downloads?: boolean }} where `root`: folder of the project;
 * `downloads`: false leaves `data/` out, whose sessions are those of the day.
 * @returns {Found | null} `null` when only a download or the demonstration set can serve.
 * @throws {Failure} when ROSE_DATA names a folder that does not exist or holds no document: never replaced silently.
 */
export function findDocuments({ root, env, downloads = true }) {
  const asked = env.ROSE_DATA?.trim();
  if (asked) {
    const folder = resolve(root, asked);
    const remedy = 'Corrigez ROSE_DATA, ou retirez-la pour laisser la recherche habituelle.';
    if (!existsSync(folder)) throw new Failure(`ROSE_DATA=${asked} : ce dossier n’existe pas.`, remedy);
    const paths = isFolder(folder) ? pathsOf(folder) : [folder];
    if (listDocuments(paths).length === 0) {
      throw new Failure(`ROSE_DATA=${asked} : aucun document (csv, xml, pdf, txt, md, gz, zip).`, remedy);
    }
    return { origine: 'rose-data', paths };
  }

  const downloaded = join(root, 'data');
  if (downloads && listDocuments([downloaded]).length > 0) return { origine: 'telechargement', paths: [downloaded] };

  const shared = join(dirname(root), 'shared');
  const parts = ['data', 'seeds'].map((name) => join(shared, name)).filter((path) => listDocuments([path]).length > 0);
  if (parts.length > 0) return { origine: 'shared', paths: parts };

  return null;
}
