// @ts-check
import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

export const DEFAULT_PORT = 3000;
/** The loopback: a class's wishes are served to this machine alone unless HOST says otherwise. */
export const DEFAULT_HOST = '127.0.0.1';

/**
 * @param {string | undefined} text `PORT` of the environment.
 * @returns {number}
 * @throws {Failure}
 */
export function parsePort(text) {
  if (text === undefined || text.trim() === '') return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text.trim()) && port >= 1 && port <= 65_535) return port;
  throw new Failure(
    `PORT=${text} n’est pas un numéro de port.`,
    'Donnez un nombre entre 1 et 65535, par exemple : PORT=3001 npm start',
  );
}

/**
 * Address to open in a browser of this machine.
 * @param {string} host Address that the server listens on.
 * @param {number} port
 */
export function address(host, port) {
  const isLocal = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host);
  const name = isLocal ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/**
 * Says in French why an address cannot be listened on.
 * @param {string} code Of the system's error.
 * @param {string} host
 * @param {number} port
 */
export function explainListen(code, host, port) {
  switch (code) {
    case 'EADDRINUSE':
      return new Failure(
        `Le port ${port} est déjà occupé par un autre programme.`,
        `Arrêtez ce programme (peut-être une Rose des vœux déjà lancée : ${address(host, port)}), ou choisissez un autre port : PORT=${port === 65_535 ? 3001 : port + 1} npm start`,
      );
    case 'EACCES':
      return new Failure(
        `Le port ${port} est réservé au système.`,
        'Choisissez un port au-dessus de 1023 : PORT=3000 npm start',
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Failure(
        `HOST=${host} n’est pas une adresse de cette machine.`,
        'Laissez HOST vide pour cette machine seule, ou HOST=0.0.0.0 pour tout le réseau local.',
      );
    default:
      return new Failure(`Impossible d’écouter sur ${host}:${port} (${code}).`, 'Choisissez un autre PORT ou HOST.');
  }
}

/** Absence of IPv6, which says nothing about the port. */
const NO_SUCH_FAMILY = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>} The system's error code, `null` when the address is free.
 */
function tryListening(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/**
 * Finds out at once, before minutes of preparation, that the port is taken. On the loopback both families are tried:
 * a browser sent to « localhost » would otherwise reach another program that holds ::1 alone.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 * @throws {Failure}
 */
export async function requireFreePort(port, host) {
  const code = await tryListening(port, host);
  if (code !== null) throw explainListen(code, host, port);
  if (host !== DEFAULT_HOST) return;
  const other = await tryListening(port, '::1');
  if (other !== null && !NO_SUCH_FAMILY.has(other)) throw explainListen(other, host, port);
}

/**
 * A port that the system says is free, for tests' servers.
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: DEFAULT_HOST }, () => {
      const found = server.address();
      const port = typeof found === 'object' && found !== null ? found.port : 0;
      server.close(() => resolve(port));
    });
  });
}
