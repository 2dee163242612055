// @ts-check
import { journal, pathOnly } from './journal.mjs';

/** Methods of whoever reads: nothing here is written to. */
const ALLOWED = ['GET', 'HEAD', 'OPTIONS'];

/** A host as browsers write it: name or address, maybe a port. */
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i;

/** @type {(host: string) => boolean} Anything else in a header is somebody's trick. */
export const isHost = (host) => HOST.test(host) && URL.canParse(`http://${host}`);

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
 * Answers a refusal and gives the connection up: what still comes is not read.
 * @param {import('node:http').ServerResponse} response
 * @param {Refusal} refusal
 */
function refuse(response, { kind, status, title, detail }) {
  const body = JSON.stringify({ type: `/api#${kind}`, title, status, detail });
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
    ...(status === 405 ? { Allow: ALLOWED.join(', ') } : {}),
  });
  response.end(body);
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

/**
 * What stands between a connection and the framework: what is no question of a reader is answered here, at once.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<unknown>} handle Of the framework.
 * @returns {import('node:http').RequestListener}
 */
export const inFrontOf = (handle) => (request, response) => {
  const refusal = refusalOf(request);
  if (refusal !== null) return refuse(response, refusal);
  if (request.method === 'OPTIONS') return tellMethods(response);
  dropUnreadableState(request.headers);
  handle(request, response).catch((erreur) => {
    journal.error({ erreur, methode: request.method, chemin: pathOnly(request.url ?? '') }, 'faute');
    response.destroy();
  });
};
