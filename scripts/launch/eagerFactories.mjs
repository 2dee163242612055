// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

/** @typedef {import('acorn').AnyNode} AnyNode */

/**
 * What a function reads of its own call, and an arrow function of the place where it is written: it cannot be the other one then. Nested
 * functions have their own.
 *
 * @param {unknown} node
 * @returns {boolean}
 */
function readsItsCall(node) {
  if (Array.isArray(node)) return node.some(readsItsCall);
  if (typeof node !== 'object' || node === null) return false;
  const { type, name } = /** @type {{ type?: unknown, name?: unknown }} */ (node);
  if (type === 'ThisExpression' || type === 'Super' || type === 'MetaProperty') return true;
  if (type === 'Identifier' && name === 'arguments') return true;
  if (type === 'FunctionDeclaration' || type === 'FunctionExpression') return false;
  return Object.values(node).some(readsItsCall);
}

/**
 * @param {AnyNode | undefined} node
 * @returns {(AnyNode | null)[]} What one of Turbopack's chunks registers: `….push([script, id, factory, id, …])`; empty in any other script.
 */
function registered(node) {
  if (node?.type !== 'ExpressionStatement' || node.expression.type !== 'CallExpression') return [];
  const [list] = node.expression.arguments;
  return list?.type === 'ArrayExpression' ? list.elements : [];
}

/**
 * A chunk whose modules are compiled as it is read, off the main thread. A factory in brackets is what engines take for a function that is called at
 * once; as it stands, it is skipped, then read again on the main thread when the module is first required: for the framework, half of what a
 * phone compiles before the page answers. An arrow function is read once more for each trace that crosses it, a function is not.
 *
 * @param {string} script a chunk of Turbopack
 * @returns {{ script: string, factories: number }} The same program, and how many factories it has.
 */
export function bracketFactories(script) {
  const [first] = parse(script, { ecmaVersion: 'latest' }).body;
  let written = '';
  let at = 0;
  let factories = 0;
  for (const element of registered(first)) {
    if (element?.type !== 'ArrowFunctionExpression') continue;
    const { start, end, params, body, async } = element;
    const source = script.slice(start, end);
    const plain = !async && body.type === 'BlockStatement' && !readsItsCall([params, body]);
    const names = params.map((one) => script.slice(one.start, one.end)).join(',');
    written += script.slice(at, start);
    written += plain ? `(function(${names})${script.slice(body.start, body.end)})` : `(${source})`;
    at = end;
    factories += 1;
  }
  return { script: written + script.slice(at), factories };
}

/**
 * Rewrites the chunks of a build (`bracketFactories`); those that Turbopack would write otherwise stay as they are.
 *
 * @param {string} root of the project, built
 */
export function bracketChunks(root) {
  const folder = join(root, '.next', 'static', 'chunks');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    const { script, factories } = bracketFactories(readFileSync(join(folder, file), 'utf8'));
    if (factories > 0) writeFileSync(join(folder, file), script);
  }
}
