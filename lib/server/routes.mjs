// @ts-check
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Of a request that no file of `app` answers. */
const OTHER = 'autre';
const STATIC = '/_next/static/';

/**
 * Names the route that answers an address, as the files of `app` write it (`/formation/[code]`): of few names, whatever is asked.
 * @param {string} root Folder of the project.
 * @returns {(path: string) => string}
 */
export function routeNamer(root) {
  const routes = readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep))
    .filter((parts) => /^(page\.tsx|route\.ts)$/.test(parts.at(-1) ?? ''))
    .filter((parts) => !parts.some((part) => part.startsWith('@') || part.startsWith('[...')))
    .map(
      (parts) =>
        `/${parts
          .slice(0, -1)
          .filter((part) => !part.startsWith('('))
          .join('/')}`,
    );
  const exact = new Set(routes);
  const patterns = routes
    .filter((route) => route.includes('['))
    .map((route) => ({ route, pattern: new RegExp(`^${route.replaceAll('.', '\\.').replace(/\[\w+\]/g, '[^/]+')}$`) }));
  return (path) => {
    if (exact.has(path)) return path;
    if (path.startsWith(STATIC)) return STATIC;
    return patterns.find(({ pattern }) => pattern.test(path))?.route ?? OTHER;
  };
}
