import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { routeNamer } from './routes.mjs';

describe('the route of an address', () => {
  const nameRoute = routeNamer(fileURLToPath(new URL('../..', import.meta.url)));

  it.each([
    ['/', '/'],
    ['/recherche', '/recherche'],
    ['/formation/12', '/formation/[code]'],
    ['/formation/12/chiffres', '/formation/[code]/chiffres'],
    ['/formation/12/lignes/session-2023', '/formation/[code]/lignes/[cle]'],
    ['/api/v1/formations.csv', '/api/v1/formations.csv'],
    ['/api/v1/formations/12', '/api/v1/formations/[code]'],
    ['/_next/static/media/a.woff2', '/_next/static/'],
    ['/api/v1/formationsXcsv', 'autre'],
    ['/wp-login.php', 'autre'],
    ['/formation/12/rien', 'autre'],
  ])('%s: %s', (path, route) => expect(nameRoute(path)).toBe(route));
});
