// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Every file under some files or folders of a root, relative to it, sorted, with `/` on every system. What does not exist is left out.
 * @type {(root: string, paths: readonly string[], keep?: (path: string) => boolean) => string[]}
 */
export function listFiles(root, paths, keep = () => true) {
  /** @type {(path: string) => string[]} */
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return readdirSync(path).flatMap((name) => visit(join(path, name)));
    return stat?.isFile() ? [relative(root, path).split(sep).join('/')] : [];
  };
  const files = paths.flatMap((path) => visit(join(root, path)));
  return files.filter(keep).sort();
}

/**
 * Digest of files relative to a root, names and content, and of anything else that a result depends on.
 * @type {(root: string, files: readonly string[], others?: readonly string[]) => string}
 */
export function digestFiles(root, files, others = []) {
  const hash = createHash('sha256').update(JSON.stringify(others));
  for (const file of files) {
    const content = readFileSync(join(root, file));
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @type {(path: string) => Record<string, unknown> | null} `null` when absent or damaged: the step is then done again. */
export function readStamp(path) {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** @type {(path: string, value: Record<string, unknown>) => void} Written beside, then renamed: a stamp is whole or absent. */
export function writeStamp(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(`${path}.part`, path);
}
