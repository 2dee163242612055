import fc from 'fast-check';
import { PARAMETRE_FORMATION } from '@/lib/device/lien';
import { BACS, SERIES_TECHNOLOGIQUES } from '@/lib/domain/bac';
import { EDS } from '@/lib/domain/eds';
import { PARAMETRE_SEPARATEUR } from '@/lib/search/bornes';
import { PARAMETRES } from '@/lib/search/schemas';
import { MARQUE_FORMULAIRE } from '@/lib/search/soumission';

/** A request as it goes over the wire, well formed or not. */
export interface Request {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

const PAGES = [
  '/',
  '/recherche',
  '/comparer',
  '/voeux',
  '/seance',
  '/attente',
  '/methode',
  '/donnees',
  '/fiabilite',
  '/glossaire',
  '/accessibilite',
  '/systeme',
  '/api',
  '/formation/46421',
  '/formation/46421/preparer',
  '/formation/46421/chiffres',
  '/formation/46421/imprimer',
  '/formation/46421/lignes',
  '/formation/1',
  '/diplome/32032329',
  '/metier/MET.262',
  '/rien',
];
const ANSWERS = [
  '/api/v1/formations',
  '/api/v1/formations.csv',
  '/api/v1/formations/46421',
  '/api/v1/formations/0',
  '/api/v1/carte',
  '/api/v1/liste',
  '/api/v1/liste/suggestions',
  '/api/v1/comparaison',
  '/api/v1/suggestions',
  '/api/v1/diplomes',
  '/api/v1/diplomes/32032329',
  '/api/v1/donnees',
  '/api/v1/fiabilite',
  '/api/v1/fiabilite.csv',
  '/api/v1/openapi.json',
  '/api/sante',
  '/api/rien',
];
const FILES = ['/sitemap.xml', '/robots.txt', '/manifest.webmanifest', '/fond-de-carte.svg', '/icon.svg'];
const ODD_TARGETS = [
  '*',
  '',
  '//exemple.fr/methode',
  '/\\exemple.fr',
  'http://exemple.fr/methode',
  '/%E0%A4%A',
  '/%00',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/formation/%2F',
  '/formation/__proto__',
  '/diplome/constructor/lignes/toString',
  '/methode/',
  '/methode//',
  '/recherche.rsc',
  '/_next/data/x/recherche.json',
  '/_next/image?url=%2Ficon.svg&w=64&q=75',
  '/_next/static/rien.js',
  '/api/v1/formations/%F0%9F%98%80',
  `/${'a'.repeat(6000)}`,
  '/[code]',
  '/(release)/methode',
  '/@modal/default',
];
const INHERITED = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', '__proto__', 'length'];
const NAMES = [
  ...PARAMETRES,
  PARAMETRE_FORMATION,
  PARAMETRE_SEPARATEUR,
  MARQUE_FORMULAIRE,
  'groupe',
  'rang',
  'position',
  'BAC',
  'Série',
  'q[]',
  '_rsc',
  'nxtPcode',
  'nextInternalLocale',
  'utm_source',
  '',
];
const VALUES = [
  '',
  ' ',
  ...BACS,
  ...SERIES_TECHNOLOGIQUES,
  ...EDS,
  'Général',
  'stmg',
  'ab',
  'terminale',
  'reorientation',
  'Lyon',
  '69',
  '46421',
  '0',
  '-1',
  '1.5',
  '2010',
  '45.76',
  '999999999999999999999',
  'NaN',
  'Infinity',
  '1e309',
  'null',
  'undefined',
  ';',
  ',',
  '\u0000',
  '\uD800',
  '\u202Eabc',
  '😀'.repeat(50),
  'é'.repeat(300),
  'x'.repeat(7000),
  "';DROP TABLE formation;--",
  '<script>alert(1)</script>',
  '%',
  '#{7*7}',
  '(a+)+$',
  '..%2F..%2F',
];
const BROKEN = ['%', '%E0%A4%A', '%FF', '%u0041', '&&==', '=', '?', '#', ';', '+', '%00=%00'];

const weighted = <T>(...parts: readonly (readonly [number, readonly T[]])[]) =>
  fc.oneof(...parts.map(([weight, values]) => ({ weight, arbitrary: fc.constantFrom(...values) })));

/** A lone half of a pair has no UTF-8: it goes as what stands for it. */
const encoded = (text: string) => encodeURIComponent(Buffer.from(text).toString());

const pair = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(weighted([6, NAMES], [1, INHERITED]), fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary' })))
      .map(([name, value]) => `${encoded(name)}=${encoded(value)}`),
  },
  { weight: 1, arbitrary: fc.constantFrom(...BROKEN) },
);
const query = fc.array(pair, { maxLength: 8 }).map((pairs) => (pairs.length === 0 ? '' : `?${pairs.join('&')}`));

const path = fc.oneof(
  { weight: 12, arbitrary: weighted([6, PAGES], [6, ANSWERS], [1, FILES], [2, ODD_TARGETS]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('/', '/formation/', '/api/v1/formations/', '/api/v1/diplomes/'),
        fc.string({ unit: 'binary' }),
      )
      .map(([folder, name]) => `${folder}${encoded(name)}`),
  },
);

const host = weighted(
  [12, ['localhost', '127.0.0.1:3000', 'rose.exemple.fr', '[::1]:3000']],
  [1, ['', 'a b', '<x>', 'a/b?c', '[::', 'a:99999', 'é.fr', '"', '..', '-']],
);
const extra = fc.constantFrom<readonly [string, string]>(
  ['RSC', '1'],
  ['Next-Router-Prefetch', '1'],
  ['Next-Router-State-Tree', '%5B%22%22%2C%7B%7D%5D'],
  ['Next-Router-State-Tree', '%'],
  ['Next-Router-State-Tree', '[1,'],
  ['Next-Router-State-Tree', '["",{"children":{}}]'],
  ['Next-Router-Segment-Prefetch', '/_tree'],
  ['Next-Router-Segment-Prefetch', '/../x'],
  ['Next-Url', '/recherche'],
  ['Next-Url', '%E0%A4%A'],
  ['Next-Action', 'x'],
  ['X-Forwarded-Host', 'a b'],
  ['X-Forwarded-Host', 'rose.exemple.fr, autre'],
  ['X-Forwarded-Proto', 'javascript'],
  ['X-Forwarded-For', '1.2.3.4'],
  ['X-Middleware-Subrequest', 'proxy:proxy:proxy:proxy:proxy'],
  ['X-Nextjs-Data', '1'],
  ['X-Rose-Chemin', '/autre'],
  ['X-HTTP-Method-Override', 'DELETE'],
  ['Accept-Encoding', 'gzip'],
  ['Accept', 'text/x-component'],
  ['If-None-Match', '*'],
  ['If-None-Match', '"'],
  ['If-Modified-Since', 'hier'],
  ['Range', 'bytes=5-1'],
  ['Cookie', 'a=%; __prerender_bypass=x; =;'],
  ['Content-Length', '0'],
  ['Expect', '100-continue'],
  ['Upgrade', 'h2c'],
  ['X-Grand', 'x'.repeat(9000)],
);

const request: fc.Arbitrary<Request> = fc
  .record({
    method: weighted(
      [20, ['GET']],
      [2, ['HEAD', 'OPTIONS']],
      [1, ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'get', 'BREW']],
    ),
    path,
    query,
    hosts: fc.oneof(
      { weight: 30, arbitrary: fc.tuple(host) },
      { weight: 1, arbitrary: fc.array(host, { maxLength: 2 }) },
    ),
    extras: fc.array(extra, { maxLength: 3 }),
    body: weighted([20, ['']], [1, ['{}', 'a=1&b=2', 'x'.repeat(100_000)]]),
  })
  .map(({ method, path, query, hosts, extras, body }) => ({
    method,
    target: path.includes('?') ? path : `${path}${query}`,
    headers: [
      ...hosts.map((value) => ['Host', value] as const),
      ...extras,
      ...(body === '' ? [] : [['Content-Length', String(body.length)] as const]),
    ],
    body,
  }));

/** Requests that nobody sends by mistake, and many that somebody does: the same ones for the same seed. */
export function makeRequests(seed: number, count: number): Request[] {
  return fc.sample(request, { seed, numRuns: count });
}
