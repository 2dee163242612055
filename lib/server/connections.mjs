// @ts-check
import { isHere } from './address.mjs';

/** Connections of everybody; a school has one address, and browsers six connections each. */
const ALL = 4_000;
const OF_ONE_ADDRESS = 2_000;

/** Limits of time and size of a connection, for Node's own server: nothing here takes longer to ask, or says more to ask it. Milliseconds and bytes. */
export const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  // Longer than a proxy keeps a connection (docs/deploy/nginx.conf): none is closed just as it is asked on.
  keepAliveTimeout: 25_000,
  maxHeaderSize: 16_384,
  // A page goes out as soon as it is rendered, however slowly it is read: nothing waits for its reader but bytes.
  highWaterMark: 131_072,
};
/** A connection on which nothing moves. */
const SILENCE = 30_000;

/**
 * Bounds what connections take of a server: how many, how many of one address, how long without a byte. A proxy on this machine is no address.
 * @param {import('node:http').Server} server
 * @param {{ all: number, ofOneAddress: number }} [most]
 */
export function limitConnections(server, most = { all: ALL, ofOneAddress: OF_ONE_ADDRESS }) {
  server.maxConnections = most.all;
  server.timeout = SILENCE;
  /** @type {Map<string, number>} */
  const open = new Map();
  server.on('connection', (/** @type {import('node:net').Socket} */ socket) => {
    const address = socket.remoteAddress;
    if (address === undefined || isHere(address)) return;
    const others = open.get(address) ?? 0;
    if (others >= most.ofOneAddress) return void socket.destroy();
    open.set(address, others + 1);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
}
