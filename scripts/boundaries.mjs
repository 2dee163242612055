#!/usr/bin/env node
// @ts-check
/**
 * Import rules (.dependency-cruiser.mjs) of this project, or of the folder given. Two things that dependency-cruiser lacks are made up for here: it reads `.tsx`
 * as if it held no JSX, and it passes in silence over the files that none of its compilers can read.
 *
 * `--rooms FILE` tells which rooms a request for that page crosses, `--picture` draws the imports between rooms (scripts/rooms.mjs).
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import swc from '@swc/core';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';
import { listFiles } from './launch/stamp.mjs';
import { crossedRooms, pictureOf } from './rooms.mjs';

const ROOTS = ['app', 'components', 'lib', 'horsligne', 'scripts', 'bench', 'e2e'];

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
 * @param {readonly string[]} roots
 */
async function cruiseProject(root, roots) {
  process.chdir(root);
  const expected = listFiles(root, roots, isSource);
  const folders = roots.filter((folder) => expected.some((file) => file.startsWith(`${folder}/`)));
  const { forbidden, options } = /** @type {any} */ (config);
  const { output } = await cruise(folders, { ...options, validate: true, ruleSet: { forbidden } });
  if (typeof output === 'string') throw new Error('dependency-cruiser did not give its result as an object');
  return { expected, output };
}

/**
 * @param {string} root
 * @returns {Promise<{ files: number, missed: string[], violations: string[] }>}
 */
async function checkBoundaries(root) {
  const { expected, output } = await cruiseProject(root, ROOTS);
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

/**
 * Modules that a file names for more than types, and whether it is the browser's: the rest of its imports are gone once it is compiled.
 *
 * @param {string} file
 * @returns {{ client: boolean, names: Set<string> }}
 */
function readModule(file) {
  const { body } = swc.parseFileSync(file, { syntax: 'typescript' });
  /** @type {Set<string>} */
  const names = new Set();
  let client = false;
  for (const item of body) {
    if (item.type === 'ExpressionStatement' && item.expression.type === 'StringLiteral') {
      client ||= item.expression.value === 'use client';
    } else if (item.type === 'ImportDeclaration') {
      const types = item.specifiers.every((one) => one.type === 'ImportSpecifier' && one.isTypeOnly);
      if (!item.typeOnly && (item.specifiers.length === 0 || !types)) names.add(item.source.value);
    } else if (item.type === 'ExportAllDeclaration') {
      names.add(item.source.value);
    } else if (item.type === 'ExportNamedDeclaration' && item.source && !(/** @type {any} */ (item).typeOnly)) {
      names.add(item.source.value);
    }
  }
  return { client, names };
}

/**
 * What the application is made of, without its tests.
 *
 * @param {string} root
 * @returns {Promise<import('./rooms.mjs').Files>}
 */
async function readFiles(root) {
  const { expected, output } = await cruiseProject(root, ['app', 'components', 'lib']);
  const own = new Set(expected.filter((file) => !/\.test\.tsx?$/.test(file)));
  return new Map(
    output.modules
      .filter(({ source }) => own.has(source))
      .map(({ source, dependencies }) => {
        const { client, names } = readModule(source);
        const known = dependencies.filter(({ resolved }) => own.has(resolved));
        const runs = known.filter(({ module }) => names.has(module));
        return [
          source,
          { client, imports: known.map(({ resolved }) => resolved), runs: runs.map(({ resolved }) => resolved) },
        ];
      }),
  );
}

/** @param {readonly string[]} climbs */
function reportClimbs(climbs) {
  for (const climb of climbs) console.error(`Flèche montante : ${climb}`);
  return climbs.length === 0 ? 0 : 1;
}

/**
 * @param {string} root
 * @param {string} start
 */
async function tellRooms(root, start) {
  const { rooms, climbs, browser } = crossedRooms(await readFiles(root), start);
  for (const { room, depth, files, folders } of rooms) {
    console.log(`${depth} ${room} (${files})${folders.length === 0 ? '' : ` : ${folders.join(', ')}`}`);
  }
  if (browser.length > 0) console.log(`Dans le navigateur seulement : ${browser.join(', ')}`);
  console.log(`${start} : ${rooms.length} pièces, ${climbs.length} flèche(s) montante(s).`);
  return reportClimbs(climbs);
}

/** @param {string} root */
async function check(root) {
  const { files, missed, violations } = await checkBoundaries(root);
  for (const violation of violations) console.error(violation);
  if (missed.length > 0) console.error(`Fichiers non parcourus : ${missed.join(', ')}`);
  console.log(
    `Frontières : ${files} fichiers, ${missed.length} non parcouru(s), ${violations.length} import(s) interdit(s).`,
  );
  return files === 0 || missed.length > 0 || violations.length > 0 ? 1 : 0;
}

/** @param {string} root */
async function draw(root) {
  const { picture, climbs } = pictureOf(await readFiles(root));
  console.log(picture);
  return reportClimbs(climbs);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rooms: { type: 'string' }, picture: { type: 'boolean' } },
  });
  const root = positionals[0] ?? dirname(dirname(fileURLToPath(import.meta.url)));
  process.exitCode = values.picture
    ? await draw(root)
    : values.rooms === undefined
      ? await check(root)
      : await tellRooms(root, values.rooms);
}
