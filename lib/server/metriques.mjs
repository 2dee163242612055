// @ts-check
import { createHash, timingSafeEqual } from 'node:crypto';
import { Counter, collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client';
import { isHere } from './address.mjs';
import { charge } from './charge.mjs';
import { journal, pathOnly } from './journal.mjs';

/** Where figures are read from (docs/adr/0034). Whoever may not is answered as at any address that is none. */
const PATH = '/api/metriques';

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
  return isHere(socket.remoteAddress ?? '') && !Object.keys(headers).some((name) => FORWARDED.test(name));
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

/** What the front counts (lib/server/charge.mjs), read when it is asked for. */
function countCharge() {
  const kinds = /** @type {const} */ ([
    [Gauge, 'rose_requests_in_flight', 'Requests being answered', 'enCours'],
    [Gauge, 'rose_requests_waiting', 'Requests whose turn has not come', 'enAttente'],
    [Counter, 'rose_requests_shed_total', 'Requests told to come back (503)', 'refusees'],
    [Counter, 'rose_requests_abandoned_total', 'Requests whose reader left before their turn', 'abandonnees'],
  ]);
  for (const [Kind, name, help, key] of kinds) {
    new Kind({
      name,
      help,
      collect() {
        this.reset();
        this.inc(charge[key]);
      },
    });
  }
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
  countCharge();
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
