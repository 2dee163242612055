import { readFileSync } from 'node:fs';
import { z } from 'zod';

const SCHEMA = z.record(z.string().startsWith('/'), z.array(z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/)));

let known: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Pages that were built once, by their path, and the sources of the content policy that name their inline scripts. The build leaves them in its own folder
 * (scripts/launch/inlineScripts.mjs); the development server builds nothing, and all its pages have a nonce.
 *
 * @throws when the file is missing or unreadable: such pages would not wake
 */
export function inlineScripts(): ReadonlyMap<string, readonly string[]> {
  known ??= new Map(
    process.env.NODE_ENV === 'development'
      ? []
      : Object.entries(SCHEMA.parse(JSON.parse(readFileSync('.next/inline-scripts.json', 'utf8')))),
  );
  return known;
}
