import { type IncomingHttpHeaders, request, type ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { localServers } from '@/fixtures/http/localServers';
import { compressResponse, preferredCoding } from './compression';

describe('the coding that a request likes best', () => {
  it.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=0.5, BR;q=0.8', 'br'],
    ['*', 'br'],
    ['gzip, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0.000', null],
    ['identity', null],
    ['brotli', null],
    ['', null],
    [undefined, null],
  ] as const)('%j: %s', (header, coding) => {
    expect(preferredCoding(header)).toBe(coding);
  });
});

interface Reponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

describe('a response', () => {
  const { serve: serveAnswer, closeAll } = localServers();
  afterEach(closeAll);

  const serve = (answer: (response: ServerResponse) => void) =>
    serveAnswer((incoming, response) => {
      compressResponse(incoming, response);
      answer(response);
    });

  function get(
    port: number,
    acceptEncoding: string,
    method = 'GET',
    onData?: (bytes: Buffer) => void,
  ): Promise<Reponse> {
    return new Promise((resolve, reject) => {
      const headers = { 'Accept-Encoding': acceptEncoding };
      const sent = request({ port, host: '127.0.0.1', method, headers }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          onData?.(chunk);
        });
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) }),
        );
        incoming.on('error', reject);
      });
      sent.on('error', reject);
      sent.end();
    });
  }

  const TEXT = 'Candidats de bac général, mention « Assez bien ». '.repeat(4000);

  it('is the same text in every coding, written at once or in pieces, and says that it varies', async () => {
    const ways: ((response: ServerResponse) => void)[] = [
      (response) => response.end(TEXT),
      (response) => {
        for (let at = 0; at < TEXT.length; at += 5000) response.write(TEXT.slice(at, at + 5000));
        response.end();
      },
      (response) => {
        response.writeHead(200, { 'Content-Length': String(Buffer.byteLength(TEXT)), ETag: '"strong"' });
        response.end(Buffer.from(TEXT));
      },
    ];
    for (const way of ways) {
      const port = await serve((response) => {
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.setHeader('Vary', 'rsc');
        way(response);
      });
      const [plain, gzip, brotli] = [await get(port, ''), await get(port, 'gzip'), await get(port, 'gzip, br')];
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(gzip.headers['content-encoding']).toBe('gzip');
      expect(brotli.headers['content-encoding']).toBe('br');
      expect(brotli.headers['content-length']).toBeUndefined();
      for (const { headers } of [plain, gzip, brotli]) expect(headers.vary).toBe('rsc, Accept-Encoding');
      expect(plain.body.toString('utf8')).toBe(TEXT);
      expect(gunzipSync(gzip.body).toString('utf8')).toBe(TEXT);
      expect(brotliDecompressSync(brotli.body).toString('utf8')).toBe(TEXT);
      expect(brotli.body.length).toBeLessThan(gzip.body.length);
      if (plain.headers.etag) expect(brotli.headers.etag).toBe('W/"strong"');
    }
  });

  it('reaches the reader whole, however slowly it is read', async () => {
    const noise = Buffer.from(Array.from({ length: 200_000 }, (_, at) => `${(at * 7919) % 1_000_003} `).join(''));
    const port = await serve((response) => {
      response.setHeader('Content-Type', 'text/csv');
      let at = 0;
      const push = () => {
        while (at < noise.length) {
          const more = response.write(noise.subarray(at, at + 16_384));
          at += 16_384;
          if (!more) return response.once('drain', push);
        }
        return response.end();
      };
      push();
    });
    const { body } = await get(port, 'br');
    expect(brotliDecompressSync(body).equals(noise)).toBe(true);
  });

  it('leaves piece by piece when it is flushed', async () => {
    let first = () => {};
    const seen = new Promise<void>((resolve) => {
      first = resolve;
    });
    const port = await serve((response) => {
      response.setHeader('Content-Type', 'text/html');
      response.write('<h1>Début</h1>');
      (response as ServerResponse & { flush(): void }).flush();
      // The rest waits until the reader has the beginning.
      void seen.then(() => response.end('fin'));
    });
    const { body } = await get(port, 'br', 'GET', () => first());
    expect(brotliDecompressSync(body).toString()).toBe('<h1>Début</h1>fin');
  });

  it('is left alone when it is small, has no body, is no text, or is coded already', async () => {
    const left: [(response: ServerResponse) => void, string][] = [
      [(response) => response.setHeader('Content-Type', 'application/json').end('{"pret":true}'), 'GET'],
      [(response) => response.writeHead(304, { 'Content-Type': 'text/html' }).end(), 'GET'],
      [(response) => response.setHeader('Content-Type', 'text/html').end(), 'HEAD'],
      [(response) => response.setHeader('Content-Type', 'font/woff2').end(TEXT), 'GET'],
    ];
    for (const [answer, method] of left) {
      const { headers } = await get(await serve(answer), 'br', method);
      expect(headers['content-encoding']).toBeUndefined();
    }
    const coded = await serve((response) => {
      response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Encoding': 'x-ours' }).end(TEXT);
    });
    expect((await get(coded, 'br')).body.toString()).toBe(TEXT);
  });
});
