import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, it } from 'vitest';
import { LIMITS, limitConnections } from './connections.mjs';

/** An address of this machine that is not the loopback's, where there is one. */
const outside = Object.values(networkInterfaces())
  .flatMap((all) => all ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

const cases = [{ host: '127.0.0.1', kept: 3 }, ...(outside === undefined ? [] : [{ host: outside, kept: 2 }])];

it.each(cases)(
  'of five connections to $host, $kept are kept: three of everybody, two of an address but this machine',
  async ({ host, kept }) => {
    const server = createServer(LIMITS);
    limitConnections(server, { all: 3, ofOneAddress: 2 });
    server.listen(0, host);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const sockets = Array.from({ length: 5 }, () => connect(port, host).on('error', () => {}));
    let closed = 0;
    for (const socket of sockets) socket.on('close', () => closed++);
    await expect.poll(() => closed).toBe(5 - kept);
    // Who leaves makes room.
    for (const socket of sockets) socket.destroy();
    await expect.poll(() => closed).toBe(5);
    await expect.poll(() => new Promise((resolve) => server.getConnections((_, count) => resolve(count)))).toBe(0);
    const [next] = await Promise.all([once(server, 'connection'), once(connect(port, host), 'connect')]);
    expect(next[0].destroyed).toBe(false);
    next[0].destroy();
    server.close();
  },
);
