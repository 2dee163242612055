// @ts-check
import { addressOf } from './address.mjs';
import { charge } from './charge.mjs';
import { journal, pathOnly } from './journal.mjs';
import { createTurns } from './turns.mjs';

/** Methods of whoever reads: nothing here is written to. */
const ALLOWED = ['GET', 'HEAD', 'OPTIONS'];

/** A host as browsers write it: name or address, maybe a port. */
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i;

/** @type {(host: string) => boolean} Anything else in a header is somebody's trick. */
const isHost = (host) => HOST.test(host) && URL.canParse(`http://${host}`);

/**
 * What a request is refused for before the framework hears of it (ADR 0023). A refusal is a problem document, as those of the API (lib/api/problem.ts).
 * @typedef {{ kind: string, status: number, title: string, detail: string }} Refusal
 */

/** @type {Readonly<Record<'requete' | 'methode' | 'corps', Pick<Refusal, 'kind' | 'status' | 'title'>>>} */
const KINDS = {
  requete: { kind: 'requete-invalide', status: 400, title: 'Requête invalide' },
  methode: { kind: 'methode-refusee', status: 405, title: 'Méthode refusée' },
  corps: { kind: 'corps-refuse', status: 413, title: 'Corps refusé' },
};

/**
 * @param {Pick<import('node:http').IncomingMessage, 'method' | 'url' | 'headers' | 'headersDistinct' | 'httpVersion'>} request
 * @returns {Refusal | null} `null` when the request may pass.
 */
function refusalOf({ method = '', url = '', headers, headersDistinct, httpVersion }) {
  if (!ALLOWED.includes(method)) {
    return { ...KINDS.methode, detail: 'Cette adresse se lit seulement (GET, HEAD).' };
  }
  // « OPTIONS * » asks of the server as a whole, and the address of another server of a proxy: this is neither.
  if (!url.startsWith('/') || !URL.canParse(`http://hote${url}`)) {
    return { ...KINDS.requete, detail: 'L’adresse demandée ne peut pas être lue : elle commence par « / ».' };
  }
  // The framework keeps a query in a plain object, which this name makes another kind of object.
  if (new URL(`http://hote${url}`).searchParams.has('__proto__')) {
    return { ...KINDS.requete, detail: '« __proto__ » ne peut pas être le nom d’un paramètre.' };
  }
  const hosts = headersDistinct.host ?? [];
  // HTTP/1.0 had no such header.
  if (!(hosts.length === 1 ? hosts.every(isHost) : hosts.length === 0 && httpVersion === '1.0')) {
    return {
      ...KINDS.requete,
      detail: 'L’en-tête Host ne nomme pas un hôte : un nom ou une adresse, et peut-être un port.',
    };
  }
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0) {
    return { ...KINDS.corps, detail: 'Cette adresse se lit seulement : une requête n’y a pas de corps.' };
  }
  return null;
}

/** @type {Readonly<Record<string, string>>} Of every answer that the framework does not make; as next.config.js and lib/server/contentSecurityPolicy.ts. */
const SECURITY_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/**
 * Answers with a problem document.
 * @param {import('node:http').ServerResponse} response
 * @param {Refusal} problem
 */
function tellProblem(response, { kind, status, title, detail }) {
  const body = JSON.stringify({ type: `/api#${kind}`, title, status, detail });
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}

/**
 * Answers a refusal and gives the connection up: what still comes is not read.
 * @param {import('node:http').ServerResponse} response
 * @param {Refusal} refusal
 */
function refuse(response, refusal) {
  response.setHeader('Connection', 'close');
  if (refusal.status === 405) response.setHeader('Allow', ALLOWED.join(', '));
  tellProblem(response, refusal);
}

/** @type {(response: import('node:http').ServerResponse) => void} Answers OPTIONS, which every address answers alike. */
function tellMethods(response) {
  response.writeHead(204, { ...SECURITY_HEADERS, Allow: ALLOWED.join(', ') }).end();
}

const ROUTER_STATE = 'next-router-state-tree';

/** @type {(value: unknown) => boolean} Segments, each with those below it. */
const isRouterState = (value) =>
  Array.isArray(value) &&
  (typeof value[0] === 'string' || Array.isArray(value[0])) &&
  typeof value[1] === 'object' &&
  value[1] !== null &&
  Object.values(value[1]).every(isRouterState);

/** @type {(text: string) => boolean} */
function isReadable(text) {
  try {
    return isRouterState(JSON.parse(decodeURIComponent(text)));
  } catch {
    return false;
  }
}

/**
 * Leaves out where a reader's router says that it stands, when that cannot be read: the framework then answers with the whole page (its guide « CDN caching »), and not
 * with a fault.
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
function dropUnreadableState(headers) {
  const state = headers[ROUTER_STATE];
  if (state !== undefined && !isReadable(String(state))) delete headers[ROUTER_STATE];
}

/** Seconds after which one who was told that there are too many may ask again. */
const RETRY_AFTER = 5;

const BUSY = {
  kind: 'service-indisponible',
  status: 503,
  title: 'Service indisponible',
  detail: `Trop de demandes en même temps : celle-ci n’a pas été traitée. Refais-la dans ${RETRY_AFTER} secondes.`,
};

/** Said by hand, without the design system: whoever reads it is one of too many for what a page costs. */
const BUSY_PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Trop de visites en ce moment – Rose des vœux</title><main><h1>Trop de visites en même temps</h1>
<p>Cette page n’a pas pu être préparée. Attends ${RETRY_AFTER} secondes, puis <a href="">réessaie</a>.</p>
<p>Rien n’est perdu : ce que tu as demandé est dans l’adresse de la page, ta liste est sur cet appareil.</p></main></html>
`;

/**
 * Tells that there are too many, in the words of whoever asked: a page for a browser, else a problem document.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function tellBusy({ url = '', headers }, response) {
  response.setHeader('Retry-After', RETRY_AFTER);
  if (url.startsWith('/api/') || !headers.accept?.includes('text/html')) return tellProblem(response, BUSY);
  response.writeHead(503, { ...SECURITY_HEADERS, 'Content-Type': 'text/html; charset=utf-8' }).end(BUSY_PAGE);
}

/** Requests that a connection may send before the first of them is answered; browsers send one. */
const AHEAD = 100;

/**
 * Has the requests of a connection answered one after the other, as they are read on the other side: what was sent ahead is not begun.
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, begin: () => void) => void}
 */
function oneAtATime() {
  /** @type {WeakMap<import('node:net').Socket, (() => void)[]>} What each connection has yet to begin, the one being answered included. */
  const sent = new WeakMap();
  return ({ socket }, response, begin) => {
    const known = sent.get(socket);
    const ahead = known ?? [];
    if (ahead.length >= AHEAD) socket.destroy();
    if (socket.destroyed) return;
    if (known === undefined) sent.set(socket, ahead);
    ahead.push(begin);
    response.once('close', () => {
      ahead.shift();
      ahead[0]?.();
    });
    if (ahead.length === 1) begin();
  };
}

/** @typedef {Readonly<Record<'fichier' | 'export' | 'rendu', import('./turns.mjs').Limits>>} Limits */

/**
 * What is done at one time and what waits, by what it costs: files and the answer of who watches, next to nothing; a whole export, a second of the processor, in
 * pieces; a page or another answer, some hundredths. Two pages at one time would not be faster, there is one processor for both, and whoever watches would wait
 * twice as long; one that waits for something else than the processor soon gives its place up.
 * @type {Limits}
 */
const LIMITS = {
  fichier: { places: 16, line: 2_000, patience: 1_000, few: 100, lease: 10_000 },
  export: { places: 2, line: 100, patience: 1_000, few: 4, lease: 30_000 },
  rendu: { places: 1, line: 1_000, patience: 1_000, few: 10, lease: 500 },
};

/** @type {(path: string) => keyof Limits} */
function kindOf(path) {
  if (path === '/api/sante' || path.startsWith('/_next/static/')) return 'fichier';
  return path.startsWith('/api/') && path.endsWith('.csv') ? 'export' : 'rendu';
}

/**
 * What stands between a connection and the framework: what is no question of a reader is answered here, at once; the rest has its turn.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<unknown>} handle Of the framework.
 * @param {Limits} [limits]
 * @returns {import('node:http').RequestListener}
 */
export function inFrontOf(handle, limits = LIMITS) {
  const fichier = createTurns(limits.fichier, charge);
  const turns = {
    fichier,
    export: createTurns(limits.export, charge, fichier.isBusy),
    rendu: createTurns(limits.rendu, charge, fichier.isBusy),
  };
  const inOrder = oneAtATime();
  return (request, response) => {
    const refusal = refusalOf(request);
    if (refusal !== null) return refuse(response, refusal);
    if (request.method === 'OPTIONS') return tellMethods(response);
    dropUnreadableState(request.headers);
    const path = pathOnly(request.url ?? '');
    const start = () =>
      handle(request, response).catch((erreur) => {
        journal.error({ erreur, methode: request.method, chemin: path }, 'faute');
        response.destroy();
      });
    const { take } = turns[kindOf(path)];
    inOrder(request, response, () =>
      take({
        from: addressOf(request),
        isAbandoned: () => request.socket.destroyed,
        isDelivering: () => response.writableLength > 0,
        start,
        shed: () => tellBusy(request, response),
      }),
    );
  };
}
