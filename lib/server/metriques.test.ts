import { once } from 'node:events';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { register } from 'prom-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayRead, measured } from './metriques.mjs';

let server: Server;
let url: string;

beforeAll(async () => {
  const listener = measured(
    (request, response) => {
      if (request.url === '/attente') request.socket.destroy();
      else response.writeHead(request.url === '/api/metriques' ? 404 : 200).end('page');
    },
    { nameRoute: (path) => (path.startsWith('/formation/') ? '/formation/[code]' : path), token: 'secret' },
  );
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  register.clear();
});

const ask = (path: string, headers: HeadersInit = {}) => fetch(url + path, { headers });
const read = async () => (await ask('/api/metriques')).text();

describe('the figures of a server', () => {
  it('count what was answered, by route and status, without what somebody asked', async () => {
    await (await ask('/formation/1?moyenne=12')).text();
    await (await ask('/formation/2')).text();
    const text = await read();
    expect(text).toContain('http_request_duration_seconds_count{route="/formation/[code]",code="200"} 2');
    expect(text).not.toContain('moyenne');
    expect(text).toMatch(/^process_resident_memory_bytes \d{7,}$/m);
  });

  it('count whoever left before an answer as nginx does', async () => {
    await once(get(`${url}/attente`), 'error');
    await expect.poll(read).toContain('http_request_duration_seconds_count{route="/attente",code="499"} 1');
  });

  it('are for this machine alone, not for whom a proxy asks, or for the holder of the token', async () => {
    const answered = await ask('/api/metriques');
    expect(answered.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(answered.headers.get('cache-control')).toBe('no-store');
    expect((await ask('/api/metriques', { 'X-Forwarded-Host': 'rose.exemple.fr' })).status).toBe(404);
    const proxied = { 'X-Forwarded-For': '192.0.2.1' };
    expect((await ask('/api/metriques', { ...proxied, Authorization: 'Bearer secret' })).status).toBe(200);
    expect((await ask('/api/metriques', { ...proxied, Authorization: 'Bearer other' })).status).toBe(404);
  });

  it.each([
    ['127.0.0.1', true],
    ['127.8.0.1', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['192.0.2.1', false],
    ['::ffff:192.0.2.1', false],
    ['2001:db8::1', false],
  ])('asked from %s: %s', (remoteAddress, expected) => {
    expect(mayRead({ headers: {}, socket: { remoteAddress } }, undefined)).toBe(expected);
  });

  it('need a token that is said', () => {
    const stranger = { headers: { authorization: 'Bearer ' }, socket: { remoteAddress: '192.0.2.1' } };
    expect(mayRead(stranger, '')).toBe(false);
    expect(mayRead({ ...stranger, headers: { authorization: 'Bearer undefined' } }, undefined)).toBe(false);
  });
});
