// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/** A block of data (JSON-LD) never runs, and needs no permission. */
const isRun = (/** @type {string | undefined} */ type) =>
  !type || /^(module|(text|application)\/javascript)$/i.test(type);

/**
 * Sources for the content policy of a page: what names each of its inline scripts, in order, once each.
 * @param {string} html
 * @returns {string[]}
 */
export function hashInlineScripts(html) {
  /** @type {Set<string>} */
  const hashes = new Set();
  /** @type {string | null} */
  let script = null;
  const parser = new Parser({
    onopentag(name, { src, type }) {
      if (name === 'script' && src === undefined && isRun(type)) script = '';
    },
    ontext(text) {
      if (script !== null) script += text;
    },
    onclosetag(name) {
      if (name !== 'script' || script === null) return;
      hashes.add(`sha256-${createHash('sha256').update(script).digest('base64')}`);
      script = null;
    },
  });
  parser.end(html);
  return [...hashes];
}

/**
 * Reads the pages that `next build` has written whole, and leaves beside them what their inline scripts are (lib/http/inlineScripts.ts reads it).
 * Next's own last resorts, `_not-found` and `_global-error`, stand at no address.
 * @param {string} root
 */
export function writeInlineScripts(root) {
  const pages = join(root, '.next', 'server', 'app');
  const files = existsSync(pages) ? readdirSync(pages, { recursive: true, encoding: 'utf8' }) : [];
  const entries = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('_'))
    .sort()
    .map((file) => [
      `/${file.slice(0, -'.html'.length)}`.replace(/^\/index$/, '/'),
      hashInlineScripts(readFileSync(join(pages, file), 'utf8')),
    ]);
  writeFileSync(join(root, '.next', 'inline-scripts.json'), JSON.stringify(Object.fromEntries(entries)));
}
