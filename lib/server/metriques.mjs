// @ts-check
import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList } from 'node:net';
import { collectDefaultMetrics, Histogram, register } from 'prom-client';
import { journal, pathOnly } from './journal.mjs';

/** Where figures are read from (docs/adr/0034). Whoever may not is answered as at any address that is none. */
const PATH = '/api/metriques';

const HERE = new BlockList();
HERE.addSubnet('127.0.0.0', 8);
HERE.addAddress('::1', 'ipv6');
HERE.addSubnet('::ffff:127.0.0.0', 104, 'ipv6');

/** What a proxy says of whom it asks for. */
const FORWARDED = /^(x-forwarded-|forwarded$|via$)/;

/** @type {(text: string) => Buffer} */
const digest = (text) => createHash('sha256').update(text).digest();

/**
 * Who may read the figures: a program of this machine that no proxy stands before, and whoever holds the token.
 * @param {Pick<import('node:http').IncomingMessage, 'headers'> & { readonly socket: { readonly remoteAddress?: string | undefined } }} request
 * @param {string | undefined} token
 * @returns {boolean}
 */
export function mayRead({ headers, socket }, token) {
  const [, given] = /^Bearer (.+)$/i.exec(headers.authorization ?? '') ?? [];
  if (token && given !== undefined && timingSafeEqual(digest(given), digest(token))) return true;
  const { remoteAddress = '' } = socket;
  const isHere = HERE.check(remoteAddress, remoteAddress.includes(':') ? 'ipv6' : 'ipv4');
  return isHere && !Object.keys(headers).some((name) => FORWARDED.test(name));
}

/** @type {(response: import('node:http').ServerResponse) => Promise<void>} */
async function tell(response) {
  const text = await register.metrics();
  response.writeHead(200, {
    'Content-Type': register.contentType,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(text);
}

/** As nginx calls a request whose reader has left. */
const LEFT = 499;

/**
 * Measures what a server answers, and tells it to who may know.
 * @param {import('node:http').RequestListener} listener Of the server.
 * @param {{ nameRoute: (path: string) => string, token: string | undefined }} options
 * @returns {import('node:http').RequestListener}
 */
export function measured(listener, { nameRoute, token }) {
  collectDefaultMetrics();
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the reading of a request to the end of its answer, by route and status (499: its reader left)',
    labelNames: ['route', 'code'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5],
  });
  return (request, response) => {
    const path = pathOnly(request.url ?? '');
    if (path === PATH && request.method === 'GET' && mayRead(request, token)) {
      tell(response).catch((erreur) => {
        journal.error({ erreur, chemin: PATH }, 'faute');
        response.destroy();
      });
      return;
    }
    const started = performance.now();
    response.once('close', () => {
      const route = nameRoute(path);
      const code = response.writableFinished ? response.statusCode : LEFT;
      const duree = performance.now() - started;
      durations.observe({ route, code }, duree / 1000);
      journal.debug({ methode: request.method, chemin: path, route, code, duree: Math.round(duree) }, 'demande');
    });
    listener(request, response);
  };
}
