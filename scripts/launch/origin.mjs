// @ts-check
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from './failure.mjs';
import { listFiles } from './stamp.mjs';

/**
 * Where the data of a release come from, in the order in which they are looked for.
 * @typedef {'rose-data' | 'telechargement' | 'shared' | 'demonstration'} Origine
 * @typedef {{ origine: Origine, paths: string[] }} Found `paths`: absolute files or folders to ingest.
 */

/** Words for people: those of lib/domain/libelles.ts, repeated because no compiler is there yet (a test compares). */
export const ORIGINES = Object.freeze({
  'rose-data': 'dossier indiqué par ROSE_DATA',
  telechargement: 'données officielles téléchargées',
  shared: 'données officielles du dossier voisin « shared »',
  demonstration: 'jeu de démonstration : établissements fictifs',
});

/** The content decides of a document's kind; the extension only tells a folder of data from an empty one. A README is none. */
const DOCUMENT = /^(?!readme\.).*\.(csv|tsv|xml|pdf|txt|md|json|gz|zip)$/i;

/**
 * Documents under some absolute files or folders, absolute too; a file left by an unfinished download is none.
 * @type {(paths: readonly string[]) => string[]}
 */
export const listDocuments = (paths) =>
  paths.flatMap((path) => {
    const folder = dirname(path);
    return listFiles(folder, [basename(path)], (file) => DOCUMENT.test(basename(file))).map((file) =>
      join(folder, file),
    );
  });

/** @type {(folder: string) => string[]} `data` and `seeds` of a folder that holds documents there, beside other things (samples, notes). */
const partsOf = (folder) =>
  ['data', 'seeds'].map((name) => join(folder, name)).filter((path) => listDocuments([path]).length > 0);

/**
 * Looks for documents already on this machine: `null` when only a download or the demonstration set can serve. Without
 * `downloads`, `data/` is left out, whose sessions are those of the day.
 * @type {(where: { root: string, env: import('./command.mjs').Env, downloads?: boolean }) => Found | null}
 */
export function findDocuments({ root, env, downloads = true }) {
  const asked = env.ROSE_DATA?.trim();
  if (asked) {
    const folder = resolve(root, asked);
    const parts = partsOf(folder);
    if (parts.length > 0) return { origine: 'rose-data', paths: parts };
    if (listDocuments([folder]).length > 0) return { origine: 'rose-data', paths: [folder] };
    // Never replaced silently by another folder than the one asked for.
    const why = existsSync(folder) ? 'aucun document (csv, xml, pdf, txt, md, gz, zip)' : 'ce dossier n’existe pas';
    const remedy = 'Corrigez ROSE_DATA, ou retirez-la pour laisser la recherche habituelle.';
    throw new Failure(`ROSE_DATA=${asked} : ${why}.`, remedy);
  }
  const downloaded = join(root, 'data');
  if (downloads && listDocuments([downloaded]).length > 0) return { origine: 'telechargement', paths: [downloaded] };
  const shared = partsOf(join(dirname(root), 'shared'));
  return shared.length > 0 ? { origine: 'shared', paths: shared } : null;
}
