import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EDITION_HEADER } from '@/lib/api/editionHeader';
import { PROBLEMS } from '@/lib/api/problem';
import { schemaProblem } from '@/lib/api/schemas/problem';
import { contentSecurityPolicy, newNonce } from '@/lib/server/contentSecurityPolicy';
import { findFreePort } from '../launch/port.mjs';
import { findNginx, startNginx } from './nginx.mjs';

const nginx = findNginx();

const TEXT = 'Ce qui est arrivé aux candidats. '.repeat(100);
const TAG = 'W/"tag"';
const HASHED = contentSecurityPolicy({ hashes: ['sha256-x='] }, false);

/** Stands for the application: what it answers, in its own words, and how often it was asked. */
const application = {
  edition: 'a'.repeat(32),
  /** Edition that answers say they are of, when it is not the one in service. */
  said: null as string | null,
  status: 200,
  asked: [] as string[],
  nonces: [] as string[],
  hosts: [] as (string | undefined)[],
  addresses: [] as (string | undefined)[],
};

function listen(port: number): Promise<Server> {
  const server = createServer(({ url = '', headers }, response) => {
    const { edition, said, status } = application;
    if (url === '/api/sante') {
      // As Next does: its router asks each address with a mark of what it asks.
      if (headers.rsc !== undefined) response.writeHead(307, { Location: '/api/sante?_rsc=a' });
      else response.writeHead(edition === '' ? 503 : 200, edition === '' ? {} : { [EDITION_HEADER]: edition });
      response.end('{}');
      return;
    }
    application.asked.push(url);
    application.hosts.push(headers['x-forwarded-host']?.toString());
    application.addresses.push(headers['x-forwarded-for']?.toString());
    const made = said ?? edition;
    const always = made === '' ? {} : { [EDITION_HEADER]: made };
    if (url.startsWith('/_next/static/')) {
      const isTaken = headers['accept-encoding'] === 'gzip';
      response.writeHead(200, {
        'Content-Type': 'application/javascript; charset=UTF-8',
        'Cache-Control': 'public, max-age=31536000, immutable',
        Vary: 'Accept-Encoding',
        ...(isTaken ? { 'Content-Encoding': 'gzip' } : {}),
      });
      response.end(isTaken ? gzipSync(TEXT) : TEXT);
    } else if (url.startsWith('/api/')) {
      response.writeHead(status, {
        ...always,
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': 'public, max-age=0, must-revalidate',
        ETag: TAG,
        ...(status === 503 ? { 'Retry-After': '7' } : {}),
      });
      response.end(JSON.stringify(TEXT));
    } else {
      const nonce = newNonce();
      application.nonces.push(nonce);
      const isRsc = headers.rsc === '1';
      response.writeHead(status, {
        ...always,
        'Content-Type': isRsc ? 'text/x-component' : 'text/html; charset=utf-8',
        'Cache-Control': 'private, no-cache, no-store, max-age=0, must-revalidate',
        Vary: 'rsc, next-router-state-tree, Accept-Encoding',
        'Content-Security-Policy': url === '/glossaire' ? HASHED : contentSecurityPolicy({ nonce }, false),
      });
      if (url === '/glossaire') response.end(`<script>1</script>${TEXT}`);
      else if (isRsc) response.end(`0:["${headers['next-router-state-tree']}","${nonce}"]`);
      else response.end(`<script nonce="${nonce}">1</script>${TEXT}<script nonce="${nonce}">2</script>`);
    }
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

describe.skipIf(nginx === null)('docs/deploy/nginx.conf', () => {
  let upstream: Server;
  let upstreamPort: number;
  let proxy: Awaited<ReturnType<typeof startNginx>>;
  let count = 0;
  /** An address that was never asked for. */
  const fresh = () => `/recherche?bac=general&page=${++count}`;

  const get = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      request(`${proxy.url}${path}`, { headers, agent: false }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) }),
        );
      })
        .on('error', reject)
        .end();
    });
  /** Nonces of a page: of its policy, and of each script. */
  const noncesOf = ({ headers, body }: Awaited<ReturnType<typeof get>>) => ({
    policy: /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1],
    scripts: [...body.toString().matchAll(/nonce="([^"]+)"/g)].map(([, nonce]) => nonce),
  });
  /** Past the second for which the edition is kept. */
  const notice = () => new Promise((resolve) => setTimeout(resolve, 2_100));

  beforeAll(async () => {
    upstreamPort = await findFreePort();
    upstream = await listen(upstreamPort);
    if (nginx === null) throw new Error('skipped without nginx');
    proxy = await startNginx({ nginx, port: await findFreePort(), upstream: `127.0.0.1:${upstreamPort}` });
  });
  afterAll(async () => {
    await proxy.stop();
    upstream.closeAllConnections();
    upstream.close();
  });
  beforeEach(() => {
    Object.assign(application, { said: null, status: 200, asked: [], nonces: [], hosts: [], addresses: [] });
  });

  it('keeps a page, and gives it another nonce each time, the same in its policy and its scripts', async () => {
    const path = fresh();
    const visits = [await get(path), await get(path), await get(path)];
    expect(visits.map(({ headers }) => headers['x-cache'])).toEqual(['MISS', 'HIT', 'HIT']);
    expect(application.asked).toEqual([path]);
    const nonces = visits.map((visit) => {
      const { policy, scripts } = noncesOf(visit);
      expect(policy).toMatch(/^[0-9a-f]{32}$/);
      expect(scripts).toEqual([policy, policy]);
      expect(visit.headers['content-security-policy']).toBe(contentSecurityPolicy({ nonce: String(policy) }, false));
      return policy;
    });
    expect(new Set(nonces).size).toBe(3);
  });

  it('lets out no nonce that is kept, in a page or in what the router asks', async () => {
    const path = fresh();
    for (const headers of [{}, { rsc: '1' }]) {
      for (let visit = 0; visit < 2; visit++) {
        const answer = await get(path, headers);
        const said = JSON.stringify(answer.headers) + answer.body;
        for (const nonce of application.nonces) expect(said).not.toContain(nonce);
      }
    }
    expect(application.nonces).toHaveLength(2);
  });

  it('never takes a page for what the router asks, nor one state of the router for another', async () => {
    const path = fresh();
    const asked = [{}, { rsc: '1', 'next-router-state-tree': 'a' }, { rsc: '1', 'next-router-state-tree': 'b' }];
    const first = [];
    for (const headers of asked) first.push(await get(path, headers));
    expect(application.asked).toHaveLength(3);
    for (const [at, headers] of asked.entries()) {
      const { headers: answered, body } = await get(path, headers);
      expect(answered['x-cache']).toBe('HIT');
      expect(answered['content-type']).toBe(first[at]?.headers['content-type']);
      expect(body).toHaveLength(first[at]?.body.length ?? -1);
    }
    expect(first.map(({ body }) => body.toString().slice(0, 7))).toEqual(['<script', '0:["a",', '0:["b",']);
  });

  it('leaves alone a page whose scripts are known by their hashes, and keeps it', async () => {
    await get('/glossaire');
    const { headers, body } = await get('/glossaire');
    expect(headers['x-cache']).toBe('HIT');
    expect(headers['content-security-policy']).toBe(HASHED);
    expect(body.toString()).toBe(`<script>1</script>${TEXT}`);
  });

  it('asks again as soon as another edition is in service', async () => {
    const path = fresh();
    await get(path);
    expect((await get(path)).headers['x-cache']).toBe('HIT');
    application.edition = 'b'.repeat(32);
    await notice();
    expect((await get(path)).headers['x-cache']).toBe('MISS');
    expect((await get(path)).headers['x-cache']).toBe('HIT');
    expect(application.asked).toHaveLength(2);
  });

  it('asks which edition that is by a request of its own, whoever asks for what', async () => {
    await notice();
    expect((await get(fresh(), { rsc: '1', 'If-None-Match': TAG })).status).toBe(200);
  });

  it.each([
    ['is of another edition than the one in service', { said: 'c'.repeat(32) }],
    ['does not say of which edition it is', { said: '' }],
    ['is a fault', { status: 500 }],
    ['is not found', { status: 404 }],
  ])('does not keep an answer that %s', async (_, what) => {
    Object.assign(application, what);
    const path = fresh();
    const visits = [await get(path), await get(path)];
    expect(application.asked).toEqual([path, path]);
    for (const visit of visits) {
      expect(visit.status).toBe(application.status);
      expect(noncesOf(visit).scripts).toEqual([noncesOf(visit).policy, noncesOf(visit).policy]);
    }
  });

  it('keeps answers of the API, says when the client has them already, and compresses them', async () => {
    const path = `/api/v1/formations?page=${++count}`;
    await get(path);
    const { headers, body } = await get(path, { 'Accept-Encoding': 'gzip' });
    expect(headers).toMatchObject({ 'x-cache': 'HIT', 'content-encoding': 'gzip', etag: TAG });
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(gunzipSync(body).toString()).toBe(JSON.stringify(TEXT));
    const again = await get(path, { 'If-None-Match': TAG });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(application.asked).toEqual([path]);
  });

  it('compresses a page for who takes it', async () => {
    const path = fresh();
    const plain = await get(path);
    const { headers, body } = await get(path, { 'Accept-Encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(gunzipSync(body)).toHaveLength(plain.body.length);
    expect(body.length).toBeLessThan(plain.body.length / 4);
  });

  it('keeps the files of the build compressed, for ever', async () => {
    const path = '/_next/static/a.js';
    const plain = await get(path);
    const small = await get(path, { 'Accept-Encoding': 'gzip' });
    expect([plain, small].map(({ headers }) => headers['x-cache'])).toEqual(['MISS', 'HIT']);
    expect(small.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(plain.body.toString()).toBe(TEXT);
    expect(gunzipSync(small.body).toString()).toBe(TEXT);
    expect(application.asked).toEqual([path]);
  });

  it('says by itself at which host it is asked, and by whom', async () => {
    await get(fresh(), { 'X-Forwarded-Host': 'ailleurs.example', 'X-Forwarded-For': '192.0.2.7' });
    expect(application.hosts).toEqual([new URL(proxy.url).host]);
    expect(application.addresses).toEqual(['127.0.0.1']);
  });

  it('passes on when to come back, as the application says it, and keeps nothing of it', async () => {
    const path = `/api/v1/formations?page=${++count}`;
    application.status = 503;
    const { status, headers, body } = await get(path);
    expect([status, headers['retry-after'], headers['content-type']]).toEqual([
      503,
      '7',
      'application/json; charset=utf-8',
    ]);
    expect(JSON.parse(body.toString())).toBe(TEXT);
    application.status = 200;
    expect((await get(path)).status).toBe(200);
  });

  it('asks once for what many ask for at the same time', async () => {
    const path = fresh();
    const answers = await Promise.all(Array.from({ length: 300 }, () => get(path)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(application.asked).toEqual([path]);
    expect(new Set(answers.map((answer) => noncesOf(answer).policy)).size).toBe(300);
  });

  it('writes down no word of what somebody asked', async () => {
    const path = '/recherche?q=infirmier';
    await get(path);
    const log = readFileSync(proxy.log, 'utf8');
    expect(log).toContain(' /recherche 200 MISS ');
    expect(log).not.toContain('infirmier');
    expect(log).not.toContain('127.0.0.1');
  });

  it('passes on that there is no release', async () => {
    const { edition } = application;
    Object.assign(application, { edition: '', status: 503 });
    const path = fresh();
    expect((await get(path)).status).toBe(503);
    application.edition = edition;
  });

  it('serves what it has kept while the application is stopped', async () => {
    const path = fresh();
    await get(path);
    upstream.closeAllConnections();
    await new Promise((resolve) => upstream.close(resolve));
    await notice();
    const kept = await get(path);
    expect(kept.status).toBe(200);
    expect(noncesOf(kept).scripts).toEqual([noncesOf(kept).policy, noncesOf(kept).policy]);
    expect((await get(fresh())).status).toBe(502);
    upstream = await listen(upstreamPort);
  });
});

describe.skipIf(nginx === null)('one address that asks too much of nginx', () => {
  it('is told when to come back, in French: a page or a problem', async () => {
    if (nginx === null) throw new Error('skipped without nginx');
    const port = await findFreePort();
    const upstream = await listen(port);
    const limits = [
      ['rate=200r/s', 'rate=1r/m'],
      ['burst=6000', 'burst=2'],
    ] as const;
    const proxy = await startNginx({ nginx, port: await findFreePort(), upstream: `127.0.0.1:${port}`, limits });
    try {
      // Starting took one.
      const served = [await fetch(`${proxy.url}/methode`), await fetch(`${proxy.url}/methode`)];
      expect(served.map(({ status }) => status)).toEqual([200, 200]);
      const page = await fetch(`${proxy.url}/recherche?bac=general`);
      const answer = await fetch(`${proxy.url}/api/v1/formations`);
      for (const { status, headers } of [page, answer]) {
        expect([status, headers.get('retry-after'), headers.get('cache-control')]).toEqual([503, '5', 'no-store']);
        expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      }
      expect(await page.text()).toContain('<h1>Trop de visites en même temps</h1>');
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      const problem = schemaProblem.parse(await answer.json());
      expect(problem).toMatchObject(PROBLEMS['service-indisponible']);
    } finally {
      await proxy.stop();
      upstream.closeAllConnections();
      upstream.close();
    }
  });
});

describe.skipIf(nginx === null)('an nginx that starts before the application', () => {
  it('says that it cannot be reached, and serves it once it is there', async () => {
    if (nginx === null) throw new Error('skipped without nginx');
    const port = await findFreePort();
    const proxy = await startNginx({ nginx, port: await findFreePort(), upstream: `127.0.0.1:${port}` });
    try {
      expect((await fetch(`${proxy.url}/`)).status).toBe(502);
      const upstream = await listen(port);
      try {
        // nginx leaves a server alone for some seconds after a failure, when it has another; it has one.
        expect((await fetch(`${proxy.url}/`)).status).toBe(200);
      } finally {
        upstream.closeAllConnections();
        upstream.close();
      }
    } finally {
      await proxy.stop();
    }
  });
});
