import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  cutAfter,
  inTurn,
  type Reponse,
  type ServeurDeTest,
  stallAfter,
  startServeur,
  status,
  whole,
} from '@/fixtures/official/serveurDeTest';
import { type Avancement, downloadTo, type OptionsFichier } from './fichier';

const OPTIONS: OptionsFichier = { silence: 1_000, essais: 3, pause: 5, octetsMax: 10_000_000, boucleLocale: true };
/** Larger than what sockets keep for themselves, and with no two parts alike. */
const CONTENT = Buffer.concat(
  Array.from({ length: 8000 }, (_, index) => createHash('sha256').update(`${index}`).digest()),
);

let folder: string;
let part: string;
let server: ServeurDeTest;
const onDisk = () => statSync(part, { throwIfNoEntry: false })?.size ?? 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rose-telechargement-'));
  part = join(folder, 'en-cours', 'x.csv');
});
afterEach(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function download(reponse: Reponse, options: Partial<OptionsFichier> = {}, avancements: Avancement[] = []) {
  server = await startServeur({ '/x': reponse });
  return downloadTo(new URL(`${server.base}/x`), part, 'Fichier', { ...OPTIONS, ...options }, (a) =>
    avancements.push(a),
  );
}

describe('a download', () => {
  it('is written as it is sent, and says how far it is', async () => {
    const avancements: Avancement[] = [];
    const validateurs = await download(whole(CONTENT), {}, avancements);
    expect(readFileSync(part).equals(CONTENT)).toBe(true);
    expect(validateurs.etag).toBe('"v1"');
    expect(avancements.at(-1)).toEqual({ recus: CONTENT.length, total: CONTENT.length });
  });

  it('that is cut goes on where it was, never asking twice for the same bytes', async () => {
    const avancements: Avancement[] = [];
    await download(inTurn(cutAfter(CONTENT, 100_000, onDisk), whole(CONTENT)), {}, avancements);
    expect(readFileSync(part).equals(CONTENT)).toBe(true);
    expect(server.requetes).toEqual(['GET /x', 'GET /x bytes=100000-']);
    expect(avancements.at(-1)).toEqual({ recus: CONTENT.length, total: CONTENT.length });
  });

  it('that was cut in another process goes on too', async () => {
    await expect(download(cutAfter(CONTENT, 50_000, onDisk), { essais: 1 })).rejects.toThrow('coupée');
    await server.close();
    const base = server.base;
    // The same address: the unfinished file belongs to it.
    const { port } = new URL(base);
    const again = await startServeurOn(Number(port), whole(CONTENT));
    await downloadTo(new URL(`${base}/x`), part, 'Fichier', OPTIONS);
    expect(readFileSync(part).equals(CONTENT)).toBe(true);
    expect(again.requetes).toEqual(['GET /x bytes=50000-']);
    server = again;
  });

  it('that stalls is cut and goes on', async () => {
    await download(inTurn(stallAfter(CONTENT, 100_000), whole(CONTENT)));
    expect(readFileSync(part).equals(CONTENT)).toBe(true);
    expect(server.requetes).toEqual(['GET /x', 'GET /x bytes=100000-']);
  });

  it('that stalls for ever ends, and says so', async () => {
    await expect(download(stallAfter(CONTENT, 0))).rejects.toThrow(/ne répond plus depuis/);
    expect(server.requetes).toHaveLength(3);
  });

  it('whose server does not even answer ends, and says so', async () => {
    await expect(download(() => {})).rejects.toThrow(/ne répond plus depuis/);
  });

  it('starts again when the server ignores what was asked', async () => {
    const ignoring: Reponse = (_request, response) => {
      response.writeHead(200, { 'content-length': CONTENT.length, etag: '"v1"' }).end(CONTENT);
    };
    await download(inTurn(cutAfter(CONTENT, 100_000, onDisk), ignoring));
    expect(readFileSync(part).equals(CONTENT)).toBe(true);
  });

  it('starts again when the content changed between the two tries', async () => {
    const other = Buffer.from(CONTENT).reverse();
    await download(inTurn(cutAfter(CONTENT, 100_000, onDisk), whole(other, '"v2"')));
    expect(readFileSync(part).equals(other)).toBe(true);
  });

  it('never joins two contents when a server sends a part of the new one', async () => {
    const other = Buffer.from(CONTENT).reverse();
    const careless: Reponse = (_request, response) => {
      const range = `bytes 100000-${other.length - 1}/${other.length}`;
      response.writeHead(206, { 'content-range': range, etag: '"v2"' }).end(other.subarray(100_000));
    };
    await download(inTurn(cutAfter(CONTENT, 100_000, onDisk), careless, whole(other, '"v2"')));
    expect(readFileSync(part).equals(other)).toBe(true);
  });

  it('never joins parts that do not follow each other', async () => {
    const shifted: Reponse = (_request, response) => {
      const range = `bytes 90000-${CONTENT.length - 1}/${CONTENT.length}`;
      response.writeHead(206, { 'content-range': range, etag: '"v1"' }).end(CONTENT.subarray(90_000));
    };
    await download(inTurn(cutAfter(CONTENT, 100_000, onDisk), shifted, whole(CONTENT)));
    expect(readFileSync(part).equals(CONTENT)).toBe(true);
  });

  it('is never resumed without a proof that the content is the same', async () => {
    const weak = inTurn(cutAfter(CONTENT, 100_000, onDisk, 'W/"v1"'), whole(CONTENT, 'W/"v1"'));
    await download(weak);
    expect(readFileSync(part).equals(CONTENT)).toBe(true);
    expect(server.requetes).toEqual(['GET /x', 'GET /x']);
  });

  it('whose unfinished file is longer than the content starts again', async () => {
    await expect(download(cutAfter(CONTENT, 50_000, onDisk), { essais: 1 })).rejects.toThrow();
    await server.close();
    const short = CONTENT.subarray(0, 20_000);
    server = await startServeurOn(Number(new URL(server.base).port), whole(short));
    await downloadTo(new URL(`${server.base}/x`), part, 'Fichier', OPTIONS);
    expect(readFileSync(part).equals(short)).toBe(true);
  });

  it('of another address does not go on from this one', async () => {
    await expect(download(cutAfter(CONTENT, 50_000, onDisk), { essais: 1 })).rejects.toThrow();
    await server.close();
    server = await startServeur({ '/y': whole(CONTENT) });
    await downloadTo(new URL(`${server.base}/y`), part, 'Fichier', OPTIONS);
    expect(server.requetes).toEqual(['GET /y']);
    expect(readFileSync(part).equals(CONTENT)).toBe(true);
  });

  it('shorter than announced is refused, and kept to go on from', async () => {
    await expect(download(cutAfter(CONTENT, 100_000, onDisk))).rejects.toThrow('coupée');
    expect(readFileSync(part).equals(CONTENT.subarray(0, 100_000))).toBe(true);
  });

  it.each([500, 502, 503, 429])('is tried again after a %d, then given up', async (code) => {
    await download(inTurn(status(code), whole(CONTENT)));
    expect(readFileSync(part).equals(CONTENT)).toBe(true);
    await server.close();
    rmSync(part);
    await expect(download(status(code))).rejects.toThrow(`est indisponible pour le moment (${code})`);
    expect(server.requetes).toHaveLength(3);
  });

  it('waits as long as the server asks', async () => {
    const started = performance.now();
    await download(inTurn(status(503, { 'retry-after': '1' }), whole(CONTENT)));
    expect(performance.now() - started).toBeGreaterThan(900);
  });

  it.each([404, 410, 403])('is not tried again after a %d', async (code) => {
    await expect(download(status(code))).rejects.toThrow(`(${code})`);
    expect(server.requetes).toHaveLength(1);
  });

  it('follows redirects on the way', async () => {
    server = await startServeur({
      '/x': status(302, { location: '/y' }),
      '/y': status(307, { location: './z' }),
      '/z': whole(CONTENT),
    });
    await downloadTo(new URL(`${server.base}/x`), part, 'Fichier', OPTIONS);
    expect(readFileSync(part).equals(CONTENT)).toBe(true);
  });

  it('does not follow redirects for ever', async () => {
    await expect(download(status(302, { location: '/x' }))).rejects.toThrow('sans fin');
    expect(server.requetes).toHaveLength(6);
  });

  it.each(['http://exemple.fr/x', 'ftp://exemple.fr/x', 'file:///etc/passwd'])(
    'never follows to %s',
    async (location) => {
      await expect(download(status(302, { location }))).rejects.toThrow('n’est pas protégée');
      expect(server.requetes).toHaveLength(1);
    },
  );

  it('without protection is refused, even on this machine, unless the base address is there', async () => {
    await expect(download(whole(CONTENT), { boucleLocale: false })).rejects.toThrow('n’est pas protégée');
    expect(server.requetes).toEqual([]);
  });

  it('larger than any official file is stopped, whether announced or not', async () => {
    await expect(download(whole(CONTENT), { octetsMax: 1000 })).rejects.toThrow('ce n’est pas le fichier attendu');
    await server.close();
    const endless: Reponse = (_request, response) => {
      response.writeHead(200);
      const more = () => {
        while (response.writable && response.write(CONTENT));
      };
      response.on('drain', more);
      more();
    };
    await expect(download(endless, { octetsMax: 1_000_000 })).rejects.toThrow('ce n’est pas le fichier attendu');
  });

  it('whose server is not there ends, and names the cause', async () => {
    server = await startServeur({});
    await server.close();
    await expect(downloadTo(new URL(`${server.base}/x`), part, 'Fichier', OPTIONS)).rejects.toThrow('ECONNREFUSED');
  });

  it('that cannot be written says so at once', async () => {
    server = await startServeur({ '/x': whole(CONTENT) });
    const url = new URL(`${server.base}/x`);
    writeFileSync(join(folder, 'en-cours'), 'a file where a folder is needed');
    await expect(downloadTo(url, part, 'Fichier', OPTIONS)).rejects.toThrow('ne peut pas être écrit');
    expect(existsSync(part)).toBe(false);
  });
});

/** The same port again, as a portal that comes back. */
async function startServeurOn(port: number, reponse: Reponse): Promise<ServeurDeTest> {
  return startServeur({ '/x': reponse }, port);
}
