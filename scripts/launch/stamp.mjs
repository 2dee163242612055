// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Every file under some paths of the project, sorted, with `/` on every system.
 * @param {string} root
 * @param {readonly string[]} paths Files or folders relative to `root`; those that do not exist are left out.
 * @param {(path: string) => boolean} [keep]
 * @returns {string[]}
 */
export function listFiles(root, paths, keep = () => true) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} path */
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name));
    else if (stat?.isFile()) found.push(relative(root, path).split(sep).join('/'));
  };
  for (const path of paths) visit(join(root, path));
  return found.filter(keep).sort();
}

/**
 * Digest of the content of files, with their names.
 * @param {string} root
 * @param {readonly string[]} files Relative to `root`.
 * @param {readonly string[]} [others] Anything else that the result depends on.
 * @returns {string} 64 hexadecimal digits.
 */
export function digestFiles(root, files, others = []) {
  const hash = createHash('sha256');
  for (const other of others) hash.update(`${other}\0`);
  for (const file of files) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Digest of names, sizes and dates: quick on large files, that a stamp only has to tell apart from those of last time.
 * @param {readonly string[]} files Absolute.
 * @param {readonly string[]} [others]
 * @returns {string}
 */
export function digestStats(files, others = []) {
  const hash = createHash('sha256');
  for (const other of others) hash.update(`${other}\0`);
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {Record<string, unknown> | null} `null` when absent or damaged: the step is then done again.
 */
export function readStamp(path) {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

/**
 * Written beside, then renamed: a stamp is whole or absent.
 * @param {string} path
 * @param {Record<string, unknown>} value
 */
export function writeStamp(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(`${path}.part`, path);
}
