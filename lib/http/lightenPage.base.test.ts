import { get, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { localServers } from '@/fixtures/http/localServers';
import { flight, HEAD, REST, ROWS } from '@/fixtures/http/page';
import { flightAsText } from './flightAsText';
import { lightenPageOf } from './lightenPage';
import { holdScripts } from './scriptsAfterPaint';

const asText = (html: string) => Buffer.from(flightAsText(Buffer.from(html).toString('latin1')), 'latin1').toString();

describe('a response', () => {
  const { serve, closeAll } = localServers();
  afterEach(closeAll);

  async function read(answer: (response: ServerResponse) => void): Promise<string> {
    const port = await serve((_, response) => {
      lightenPageOf(response);
      answer(response);
    });
    return new Promise((resolve, reject) => {
      get({ port, host: '127.0.0.1' }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        incoming.on('error', reject);
      }).on('error', reject);
    });
  }

  const html = (response: ServerResponse) => response.setHeader('Content-Type', 'text/html; charset=utf-8');
  const bytes = Buffer.from(HEAD + REST);

  it('is the same page whole or in pieces, wherever they end', async () => {
    const expected = holdScripts(HEAD) + asText(REST);
    expect(expected).toContain('type="text/plain"');
    const length = String(bytes.length);
    expect(
      await read((response) =>
        html(response)
          .setHeader('Content-Length', length)
          .end(HEAD + REST),
      ),
    ).toBe(expected);
    for (const size of [1, 7, 500]) {
      const written: number[] = [];
      const page = await read((response) => {
        html(response);
        for (let at = 0; at < bytes.length; at += size) {
          response.write(bytes.subarray(at, at + size), () => written.push(at));
        }
        response.end();
      });
      expect(page).toBe(expected);
      expect(written).toHaveLength(Math.ceil(bytes.length / size));
    }
  });

  it('loses nothing when it ends within its head', async () => {
    const page = await read((response) => {
      html(response).write(HEAD.slice(0, 40));
      response.end('…');
    });
    expect(page).toBe(`${HEAD.slice(0, 40)}…`);
  });

  it('loses nothing when it ends within a script', async () => {
    const cut = (HEAD + REST).slice(0, -30);
    const page = await read((response) => {
      html(response);
      for (let at = 0; at < cut.length; at += 90) response.write(cut.slice(at, at + 90));
      response.end();
    });
    expect(page).toBe(holdScripts(HEAD) + asText(REST.slice(0, -30)));
    expect(page).toContain(flight(ROWS[1] ?? '').slice(0, -20));
  });

  it('is left alone when it is no page', async () => {
    expect(await read((response) => response.setHeader('Content-Type', 'text/x-component').end(HEAD + REST))).toBe(
      HEAD + REST,
    );
    expect(await read((response) => html(response).end())).toBe('');
  });
});
