import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { preferredCoding } from './compression';

const PREFIX = '/_next/static/';

/** What the build precompresses (scripts/launch/precompress.mjs), by extension: Next names files by the last one, `.br`. */
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=UTF-8',
};

/**
 * Paths of the static files that have a compressed twin, read once: a build is not changed under its server.
 *
 * @param distDir Next's folder, `.next`; without a build, or before twins were made, there is none
 */
export function listPrecompressed(distDir: string): ReadonlySet<string> {
  let files: string[];
  try {
    files = readdirSync(join(distDir, 'static'), { recursive: true, encoding: 'utf8' });
  } catch {
    return new Set();
  }
  return new Set(
    files
      .filter((file) => file.endsWith('.br'))
      .map((file) => PREFIX + file.slice(0, -3).split(sep).map(encodeURIComponent).join('/')),
  );
}

/**
 * Turns a request for a static file into one for its compressed twin, when the browser takes brotli: Next serves it as any
 * file, with what else it says of it.
 */
export function takePrecompressed(
  request: IncomingMessage,
  response: ServerResponse,
  precompressed: ReadonlySet<string>,
): void {
  const { url = '', method } = request;
  if (!url.startsWith(PREFIX) || (method !== 'GET' && method !== 'HEAD')) return;
  const [path = ''] = url.split('?');
  const type = TYPES[extname(path)];
  if (type === undefined || !precompressed.has(path)) return;
  response.setHeader('Vary', 'Accept-Encoding');
  if (preferredCoding([request.headers['accept-encoding'] ?? []].flat().join(',')) !== 'br') return;
  request.url = `${path}.br`;
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Encoding', 'br');
}
