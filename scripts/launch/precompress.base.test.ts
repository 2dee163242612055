import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listPrecompressed, takePrecompressed } from '@/lib/http/precompressed';
import { precompress } from './precompress.mjs';

const SCRIPT = 'const mention = "assez bien";\n'.repeat(200);

let root: string;
const fileOf = (name: string) => join(root, '.next', 'static', ...name.split('/'));
const write = (name: string, content: string | Uint8Array) => {
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), content);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rose-fichiers-'));
  write('chunks/a b.js', SCRIPT);
  write('chunks/tiny.css', 'a{}');
  write('media/font.woff2', Buffer.alloc(4000));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('static files of a build', () => {
  it('have a twin that says the same in fewer bytes, or none', async () => {
    await precompress(root);
    const twin = readFileSync(fileOf('chunks/a b.js.br'));
    expect(twin.length).toBeLessThan(SCRIPT.length / 10);
    expect(brotliDecompressSync(twin).toString()).toBe(SCRIPT);
    expect(existsSync(fileOf('chunks/tiny.css.br'))).toBe(false);
    expect(existsSync(fileOf('media/font.woff2.br'))).toBe(false);
    expect([...listPrecompressed(join(root, '.next'))]).toEqual(['/_next/static/chunks/a%20b.js']);
  });

  it('have none before they are built', () => {
    expect(listPrecompressed(join(root, 'nowhere')).size).toBe(0);
  });

  it.each([
    ['GET', '/_next/static/chunks/a%20b.js', 'gzip, br', 'br', '/_next/static/chunks/a%20b.js.br'],
    ['HEAD', '/_next/static/chunks/a%20b.js?dpl=1', 'br', 'br', '/_next/static/chunks/a%20b.js.br'],
    ['GET', '/_next/static/chunks/a%20b.js', 'gzip', undefined, '/_next/static/chunks/a%20b.js'],
    ['GET', '/_next/static/chunks/a%20b.js', 'br;q=0', undefined, '/_next/static/chunks/a%20b.js'],
    ['POST', '/_next/static/chunks/a%20b.js', 'br', undefined, '/_next/static/chunks/a%20b.js'],
    ['GET', '/_next/static/chunks/absent.js', 'br', undefined, '/_next/static/chunks/absent.js'],
    ['GET', '/recherche?bac=general', 'br', undefined, '/recherche?bac=general'],
  ])('%s %s, %s: %s', async (method, path, accept, coding, served) => {
    await precompress(root);
    const known = listPrecompressed(join(root, '.next'));
    const server = createServer((incoming, response) => {
      takePrecompressed(incoming, response, known);
      response.setHeader('X-Served', incoming.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const headers = await new Promise<Record<string, unknown>>((resolve, reject) => {
        const options = { port, host: '127.0.0.1', method, path, headers: { 'Accept-Encoding': accept } };
        request(options, (incoming) => {
          incoming.resume();
          resolve(incoming.headers);
        })
          .on('error', reject)
          .end();
      });
      expect(headers['x-served']).toBe(served);
      expect(headers['content-encoding']).toBe(coding);
      expect(headers['content-type']).toBe(coding === undefined ? undefined : 'application/javascript; charset=UTF-8');
      if (path.includes('a%20b')) expect(headers.vary).toBe(method === 'POST' ? undefined : 'Accept-Encoding');
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
