import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const listed = (folder: string) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'));
const documents = [...listed('.'), ...listed('docs').map((name) => `docs/${name}`)].filter(
  // It tells what was, under the names of its day.
  (name) => name !== 'CHANGELOG.md',
);

/** Folders whose files are written by hand. What a command makes (`.rose`, `data`) may be absent. */
const FOLDERS = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && !/^(\.|node_modules$|data$)/.test(entry.name) ? [entry.name] : [],
);
const GENERATED = ['lib/db/generated/'];

/** Paths between backticks, as far as a placeholder such as `<name>` or `…`. */
function pathsOf(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, inside = '']) => inside);
  return quoted
    .filter((path) => FOLDERS.some((folder) => path.startsWith(`${folder}/`)) && !GENERATED.includes(path))
    .map((path) => path.replace(/[^/]*[<…*].*$/, ''));
}

/** Targets of links to other files of the repository. */
const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, target = '']) => target);

describe.each(documents)('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8');

  it('names files and folders that exist', () => {
    expect(pathsOf(text).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('links to files that exist', () => {
    expect(linksOf(text).filter((target) => !existsSync(join(root, dirname(document), target)))).toEqual([]);
  });
});

it('paths are found in prose, up to their placeholder', () => {
  expect(
    pathsOf('See `lib/env.ts`, `npm start`, `/formation/[code]`, `lib/absent/<name>/x.ts` and `lib/a….ts`.'),
  ).toEqual(['lib/env.ts', 'lib/absent/', 'lib/']);
});
