// @ts-check
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { explain, Failure } from './failure.mjs';

const DEFAULT_PORT = 3000;
/** The loopback: a class's wishes are served to this machine alone unless HOST says otherwise. */
export const DEFAULT_HOST = '127.0.0.1';

/** @type {(text: string | undefined) => number} `PORT` of the environment. */
export function parsePort(text) {
  if (text === undefined || text.trim() === '') return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text.trim()) && port >= 1 && port <= 65_535) return port;
  throw new Failure(
    `PORT=${text} n’est pas un numéro de port.`,
    'Donnez un nombre entre 1 et 65535, par exemple : PORT=3001 npm start',
  );
}

/** @type {(name: string, port: number) => string} */
const url = (name, port) => `http://${name.includes(':') ? `[${name}]` : name}:${port}`;

/** @type {(host: string, port: number) => string} Address to open in a browser of this machine. */
export const address = (host, port) =>
  url(['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host, port);

/** @type {(host: string, port: number) => string} The same for programs: numeric where it can be, so that no resolver decides between two servers. */
export const numericAddress = (host, port) =>
  url(host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host, port);

/**
 * The loopback address that « localhost » leads to: a few machines know it by IPv6 alone.
 * @type {(resolve?: () => Promise<{ address: string }[]>) => Promise<string>}
 */
export async function localHost(resolve = () => lookup('localhost', { all: true })) {
  const found = await resolve().catch(() => []);
  return found.some((one) => one.address === DEFAULT_HOST) ? DEFAULT_HOST : (found[0]?.address ?? DEFAULT_HOST);
}

/** @type {(port: number, host: string) => Promise<number>} Listens for an instant; rejects with the system's error. */
async function tryListening(port, host) {
  const server = createServer().listen({ port, host, exclusive: true });
  await once(server, 'listening');
  const bound = server.address();
  await once(server.close(), 'close');
  return typeof bound === 'object' && bound !== null ? bound.port : port;
}

/**
 * Finds out at once, before minutes of preparation, that the port is taken. On the loopback both families are tried:
 * a browser sent to « localhost » would otherwise reach another program that holds the other one alone.
 * @type {(port: number, host: string) => Promise<void>}
 */
export async function requireFreePort(port, host) {
  const loopback = ['127.0.0.1', '::1'];
  for (const tried of new Set([host, ...(loopback.includes(host) ? loopback : [])])) {
    await tryListening(port, tried).catch(({ code }) => {
      // The absence of a family says nothing about the port.
      if (tried !== host && code !== 'EADDRINUSE') return;
      throw explain(`Impossible d’écouter sur ${url(host, port)}.`, `listen ${code}`);
    });
  }
}

/** A port that the system says is free, for tests' servers. */
export const findFreePort = () => tryListening(0, DEFAULT_HOST);
