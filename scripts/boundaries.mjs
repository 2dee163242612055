#!/usr/bin/env node
// @ts-check
/**
 * Import rules (.dependency-cruiser.mjs) of this project, or of the folder given. Two things that dependency-cruiser lacks are made up for here: it reads `.tsx`
 * as if it held no JSX, and it passes in silence over the files that none of its compilers can read.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';
import { listFiles } from './launch/stamp.mjs';

const ROOTS = ['app', 'components', 'lib', 'scripts', 'bench', 'e2e'];

/** @param {string} file */
const isSource = (file) =>
  /\.(ts|tsx|mjs|cjs)$/.test(file) && !/\.d\.ts$/.test(file) && !/(^|\/)(fixtures|generated|node_modules)\//.test(file);

const parse = swc.parseFileSync;
// One object serves the whole process: dependency-cruiser, imported above, calls what is put here.
swc.parseFileSync = /** @type {typeof parse} */ (
  (file, options) => parse(file, /** @type {any} */ ({ ...options, tsx: file.endsWith('.tsx') }))
);

/**
 * @param {string} root Folder that holds the sources, `.dependency-cruiser.mjs`' roots and `tsconfig.json`.
 * @param {readonly string[]} [roots]
 * @returns {Promise<{ files: number, missed: string[], violations: string[] }>}
 */
async function checkBoundaries(root, roots = ROOTS) {
  process.chdir(root);
  const expected = listFiles(root, roots, isSource);
  const folders = roots.filter((folder) => expected.some((file) => file.startsWith(`${folder}/`)));
  const { forbidden, options } = /** @type {any} */ (config);
  const { output } = await cruise(folders, { ...options, validate: true, ruleSet: { forbidden } });
  if (typeof output === 'string') throw new Error('dependency-cruiser did not give its result as an object');
  const read = new Set(output.modules.map(({ source }) => source));
  return {
    files: expected.length,
    missed: expected.filter((file) => !read.has(file)),
    violations: output.summary.violations.map(({ rule, from, to, cycle }) => {
      const path = cycle ? cycle.map(({ name }) => name).join(' → ') : to;
      return `${rule.name} : ${from} → ${path}`;
    }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const project = dirname(dirname(fileURLToPath(import.meta.url)));
  const { files, missed, violations } = await checkBoundaries(process.argv[2] ?? project);
  for (const violation of violations) console.error(violation);
  if (missed.length > 0) console.error(`Fichiers non parcourus : ${missed.join(', ')}`);
  console.log(
    `Frontières : ${files} fichiers, ${missed.length} non parcouru(s), ${violations.length} import(s) interdit(s).`,
  );
  process.exitCode = files === 0 || missed.length > 0 || violations.length > 0 ? 1 : 0;
}
