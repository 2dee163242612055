import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PROBLEMS, type ProblemKind } from '@/lib/api/problem';
import { schemaProblem } from '@/lib/api/schemas/problem';
import { DATA_CONTENT_SECURITY_POLICY } from './contentSecurityPolicy';
import { inFrontOf } from './front.mjs';
import { journal } from './journal.mjs';

/** What reached the framework. */
const handled: string[] = [];
const states: unknown[] = [];
let server: Server;

beforeAll(async () => {
  const listener = inFrontOf(async (request, response) => {
    handled.push(`${request.method} ${request.url}`);
    states.push(request.headers['next-router-state-tree']);
    if (request.url?.startsWith('/faute')) throw new Error('a fault of the framework');
    response.end('page');
  });
  server = createServer(listener).on('checkContinue', listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Writes to a connection, and reads all that comes until it is closed; `sent` says how much could be written of a body without end. */
function exchange(text: string, endless = false): Promise<{ head: string; body: string; sent: number }> {
  return new Promise((resolve) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let read = '';
    let sent = 0;
    const more = () => {
      while (!socket.destroyed && socket.writable) {
        sent += 65_536;
        if (!socket.write('x'.repeat(65_536))) return;
      }
    };
    socket.on('data', (piece) => {
      read += piece;
    });
    // Whoever is not listened to any more may be told so by a reset.
    socket.on('error', () => {});
    socket.on('close', () => {
      const [head = '', body = ''] = read.split('\r\n\r\n');
      resolve({ head, body, sent });
    });
    socket.write(text);
    if (endless) socket.on('drain', more);
    if (endless) more();
  });
}

const ask = (line: string, ...headers: string[]) =>
  exchange(`${[`${line} HTTP/1.1`, ...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`);

async function problemOf(answer: ReturnType<typeof ask>) {
  const { head, body } = await answer;
  const problem = schemaProblem.parse(JSON.parse(body));
  const { status, title } = PROBLEMS[problem.type.replace('/api#', '') as ProblemKind];
  expect(problem).toMatchObject({ status, title });
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(head).toMatch(/content-type: application\/problem\+json/i);
  expect(head).toContain(`Content-Security-Policy: ${DATA_CONTENT_SECURITY_POLICY}`);
  return { head, status, problem };
}

describe('in front of the framework', () => {
  it.each(['GET /methode?bac=general', 'HEAD /', 'GET /api/v1/formations?q=%E0%A4%A', 'GET //a'])(
    '%s passes',
    async (line) => {
      handled.length = 0;
      expect((await ask(line, 'Host: rose.exemple.fr:8080')).head).toMatch(/^HTTP\/1\.1 200 /);
      expect(handled).toEqual([line]);
    },
  );

  it.each(['localhost', '[::1]:3000', 'rose_app:3000', 'Rose.Exemple.FR.'])('the host %s passes', async (host) => {
    expect((await ask('GET /', `Host: ${host}`)).head).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each(['', 'a b', '<x>', 'a/b', 'a?b=c', 'a@b', '[::', 'a:99999', '1.2.3.999', '"'])(
    'the host « %s » is refused',
    async (host) => {
      handled.length = 0;
      expect((await problemOf(ask('GET /', `Host: ${host}`))).status).toBe(400);
      expect(handled).toEqual([]);
    },
  );

  it('two hosts are refused', async () => {
    expect((await problemOf(ask('GET /', 'Host: a.fr', 'Host: b.fr'))).status).toBe(400);
  });

  it.each(['TRACE /', 'POST /methode', 'DELETE /api/v1/formations', 'PROPFIND /', 'TRACE *'])(
    '%s is refused, with the methods that are not',
    async (line) => {
      const { head, status } = await problemOf(ask(line, 'Host: a.fr'));
      expect(status).toBe(405);
      expect(head).toMatch(/allow: GET, HEAD, OPTIONS/i);
    },
  );

  it.each(['OPTIONS *', 'GET *', 'GET http://autre.fr/methode'])('%s is no address of this site', async (line) => {
    expect((await problemOf(ask(line, 'Host: a.fr'))).status).toBe(400);
  });

  it.each(['?__proto__=1.5&length=2', '?q=x&%5F_proto_%5f'])(
    'no parameter is named as what makes an object another: %s',
    async (query) => {
      expect((await problemOf(ask(`GET /methode${query}`, 'Host: a.fr'))).status).toBe(400);
    },
  );

  it('OPTIONS tells the methods', async () => {
    const { head } = await ask('OPTIONS /methode', 'Host: a.fr');
    expect(head).toMatch(/^HTTP\/1\.1 204 /);
    expect(head).toMatch(/allow: GET, HEAD, OPTIONS/i);
  });

  it.each(['Content-Length: 200000000', 'Transfer-Encoding: chunked'])(
    'a body (%s) is refused before it is sent',
    async (header) => {
      handled.length = 0;
      expect((await problemOf(ask('GET /methode', 'Host: a.fr', header, 'Expect: 100-continue'))).status).toBe(413);
      expect((await problemOf(ask('POST /methode', 'Host: a.fr', header, 'Expect: 100-continue'))).status).toBe(405);
      expect(handled).toEqual([]);
    },
  );

  it('a body that is sent all the same is not read', async () => {
    const { sent } = await exchange('POST / HTTP/1.1\r\nHost: a.fr\r\nContent-Length: 200000000\r\n\r\n', true);
    // What the system's own buffers took.
    expect(sent).toBeLessThan(20_000_000);
  });

  it.each([
    ['%5B%22%22%2C%7B%22children%22%3A%5B%5B%22code%22%2C%221%22%2C%22d%22%2Cnull%5D%2C%7B%7D%5D%7D%5D', true],
    ['["",{}]', true],
    ['%', false],
    ['[1,', false],
    ['[]', false],
    ['["",{"children":1}]', false],
    ['null', false],
  ])('where a router says it stands (%s) is handed on only when it can be read: %s', async (state, isKept) => {
    states.length = 0;
    await ask('GET /', 'Host: a.fr', `Next-Router-State-Tree: ${state}`);
    expect(states).toEqual([isKept ? state : undefined]);
  });

  it('a fault that the framework lets out ends the connection, not the process, and is logged without its query', async () => {
    const said = vi.spyOn(journal, 'error').mockImplementation(() => {});
    expect((await ask('GET /faute?bac=secret', 'Host: a.fr')).head).toBe('');
    expect((await ask('GET /', 'Host: a.fr')).head).toMatch(/^HTTP\/1\.1 200 /);
    expect(said).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ methode: 'GET', chemin: '/faute' }),
      'faute',
    );
    said.mockRestore();
  });
});

/** A server of one place for each kind, whose pages end when they are told to. */
async function gated(limits = {}) {
  const begun: (string | undefined)[] = [];
  const sockets = new Set<unknown>();
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const one = { places: 1, line: 500, patience: 60_000, few: 0, lease: 60_000, ...limits };
  const handle = async ({ url }: IncomingMessage, response: ServerResponse) => {
    begun.push(url);
    if (url === '/grande?n=0') {
      response.end(Buffer.alloc(32 * 2 ** 20));
      await once(response, 'finish');
    }
    if (url !== '/api/sante') await gate;
    response.end(`page of ${url}`);
  };
  const held = createServer(inFrontOf(handle, { fichier: one, export: one, rendu: one })).listen(0, '127.0.0.1');
  held.on('connection', (socket) => sockets.add(socket.on('close', () => sockets.delete(socket))));
  await once(held, 'listening');
  const { port } = held.address() as AddressInfo;
  const stop = () => {
    held.closeAllConnections();
    held.close();
  };
  /** Asks on a connection of its own. */
  const get = async (path: string, headers = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { Connection: 'close', ...headers } });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  /** Asks several times at once on one connection. */
  const pipeline = async (path: string, times: number) => {
    const socket = connect(port, '127.0.0.1');
    const asked = Array.from({ length: times }, (_, n) => `GET ${path}?n=${n} HTTP/1.1\r\nHost: a.fr\r\n\r\n`);
    await new Promise((resolve) => socket.write(asked.join(''), resolve));
    return socket;
  };
  return { begun, sockets, open, stop, get, pipeline };
}

describe('many at one time', () => {
  it.each(['destroy', 'end'] as const)(
    'begins nothing that was asked, ten times in each, by connections that are gone (%s)',
    async (leave) => {
      const { begun, sockets, open, stop, get, pipeline } = await gated();
      const first = get('/premiere');
      await vi.waitFor(() => expect(begun).toEqual(['/premiere']));
      for (let n = 0; n < 20; n++) (await pipeline('/recherche', 10))[leave]();
      await vi.waitFor(() => expect(sockets.size).toBe(1));
      // Whoever watches is answered meanwhile.
      expect((await get('/api/sante')).status).toBe(200);
      open();
      expect((await first).text).toBe('page of /premiere');
      expect((await get('/derniere')).text).toBe('page of /derniere');
      expect(begun).toEqual(['/premiere', '/api/sante', '/derniere']);
      stop();
    },
  );

  it('answers what a connection sent ahead, in order, one after the other', async () => {
    const { begun, open, stop, pipeline } = await gated({ places: 5 });
    const socket = await pipeline('/methode', 3);
    let read = '';
    socket.on('data', (piece) => {
      read += piece;
    });
    await vi.waitFor(() => expect(begun).toEqual(['/methode?n=0']));
    open();
    await vi.waitFor(() =>
      expect([...read.matchAll(/page of \/methode\?n=(\d)/g)].map(([, n]) => n)).toEqual(['0', '1', '2']),
    );
    socket.destroy();
    stop();
  });

  it('does not wait for who does not read', async () => {
    const { begun, open, stop, get, pipeline } = await gated();
    open();
    const socket = await pipeline('/grande', 1);
    await vi.waitFor(() => expect(begun).toEqual(['/grande?n=0']));
    expect((await get('/methode')).status).toBe(200);
    socket.destroy();
    stop();
  });

  it('gives up a connection that sends ahead without end', async () => {
    const { begun, stop, pipeline } = await gated({ places: 5 });
    const socket = await pipeline('/methode', 200);
    socket.on('error', () => {});
    await once(socket, 'close');
    expect(begun.length).toBeLessThan(2);
    stop();
  });

  it('tells whoever has waited too long when to come back: a page to a browser, a problem to a program', async () => {
    const { begun, open, stop, get } = await gated({ patience: 50 });
    const first = get('/premiere');
    await vi.waitFor(() => expect(begun).toEqual(['/premiere']));
    const [page, answer] = await Promise.all([
      get('/recherche?bac=general', { Accept: 'text/html,*/*' }),
      get('/api/v1/formations', { Accept: 'text/html,*/*' }),
    ]);
    for (const { status, headers } of [page, answer]) {
      expect(status).toBe(503);
      expect(headers.get('Retry-After')).toBe('5');
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(headers.get('Content-Security-Policy')).toBe(DATA_CONTENT_SECURITY_POLICY);
    }
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(page.text).toContain('<html lang="fr">');
    expect(page.text).toContain('Trop de visites');
    const problem = schemaProblem.parse(JSON.parse(answer.text));
    expect(problem).toMatchObject({ type: '/api#service-indisponible', ...PROBLEMS['service-indisponible'] });
    open();
    expect((await first).status).toBe(200);
    expect(begun).toEqual(['/premiere']);
    stop();
  });
});
