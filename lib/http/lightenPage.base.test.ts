import { createServer, get, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { flightAsText } from './flightAsText';
import { lightenPageOf } from './lightenPage';
import { holdScripts } from './scriptsAfterPaint';

const NONCE = 'q83v+/AAAAAAAAAAAAAAAA==';
const script = (name: string) => `<script src="/_next/static/chunks/${name}.js" async="" nonce="${NONCE}"></script>`;
const STYLE = '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>';
const LEGACY = `<script src="/_next/static/chunks/old.js" noModule="" nonce="${NONCE}"></script>`;
const HEAD =
  `<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8"/>${STYLE}` +
  `<link rel="preload" as="script" fetchPriority="low" nonce="${NONCE}" href="/_next/static/chunks/entree.js"/>` +
  `${script('un')}${script('turbopack-2~b')}<title>Rose des vœux</title>${LEGACY}`;

/** What Next writes for React: a script that hands a string over. */
function flight(text: string): string {
  const json = JSON.stringify(text).replace(
    /[&<>\u2028]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script nonce="${NONCE}">self.__next_f.push([1,${json}])</script>`;
}

const ROWS = ['1:["$","p",null,{"children":"L’eau < 3 & \\"l’air\\""}]\n', '2:T5,a</b>\n'];
const REST = `</head><body><h1>BTS « Métiers de l’eau »</h1>${script('entree')}${ROWS.map(flight).join('')}</body></html>`;

const toLatin1 = (text: string) => Buffer.from(text).toString('latin1');
const fromLatin1 = (text: string) => Buffer.from(text, 'latin1').toString();
const asText = (html: string) => fromLatin1(flightAsText(toLatin1(html)));

/** The script that `holdScripts` puts in a page, and what it asks for. */
function loaderOf(page: string): { readonly code: string; readonly at: number } {
  const found = /<script nonce="q83v\+\/A{16}==">(.*?)<\/script>/s.exec(page);
  if (found?.[1] === undefined) throw new Error('La page ne demande aucun script.');
  return { code: found[1], at: found.index };
}

/** A page's window, as much of it as its head's script knows, whose frame, idle time and events come when they are called. */
function openWindow({ idle = true, hash = '' } = {}) {
  const asked: { src: string; nonce: string }[] = [];
  const calls: Record<string, ((event?: unknown) => void) | undefined> = {};
  const root = { dataset: {} as Record<string, string> };
  class Element {
    constructor(readonly link: object | null) {}
    closest() {
      return this.link;
    }
  }
  const window: Record<string, unknown> = {
    Element,
    location: { hash, pathname: '/formation/1', search: '?bac=general' },
    document: {
      documentElement: root,
      currentScript: { nonce: NONCE },
      createElement: () => ({}),
      head: { append: (element: { src: string; nonce: string }) => asked.push({ ...element }) },
    },
    requestAnimationFrame: (call: () => void) => {
      calls.frame = call;
    },
    setTimeout: (call: () => void) => {
      calls.idle = call;
    },
    addEventListener: (type: string, call: () => void) => {
      calls[type] = call;
    },
  };
  if (idle) window.requestIdleCallback = window.setTimeout;
  window.window = window;
  return { asked, calls, window, root, Element };
}

describe('a page whose scripts are held', () => {
  const page = holdScripts(HEAD) + REST;

  it('has none of them in its head, but for browsers that know no module', () => {
    const head = page.slice(0, page.indexOf('</head>'));
    expect(head.match(/<script src=/g)).toHaveLength(1);
    expect(head).toContain(LEGACY);
    expect(head).not.toContain('rel="preload"');
    expect(page.endsWith(REST)).toBe(true);
  });

  it('asks for them above the style, which an inline script would wait for', () => {
    expect(loaderOf(page).at).toBeLessThan(page.indexOf(STYLE));
  });

  it.each([true, false])('asks for each once, after its first frame (requestIdleCallback: %s)', (idle) => {
    const { asked, calls, window } = openWindow({ idle });
    runInNewContext(loaderOf(page).code, window);
    expect(asked).toEqual([]);
    calls.frame?.();
    expect(asked).toEqual([]);
    calls.idle?.();
    const scripts = [
      { src: '/_next/static/chunks/un.js', nonce: NONCE },
      { src: '/_next/static/chunks/turbopack-2~b.js', nonce: NONCE },
    ];
    expect(asked).toEqual(scripts);
    calls.load?.();
    expect(asked).toEqual(scripts);
  });

  it('asks for them once it is loaded, when it draws no frame', () => {
    const { asked, calls, window } = openWindow();
    runInNewContext(loaderOf(page).code, window);
    calls.load?.();
    expect(asked).toHaveLength(2);
  });

  it('leaves for later what is below the first screen, until a link of the page names a place of it', () => {
    const { calls, window, root, Element } = openWindow();
    runInNewContext(loaderOf(page).code, window);
    expect(root.dataset).toEqual({ later: '' });
    const elsewhere = { hash: '#a', pathname: '/formation/2', search: '?bac=general' };
    const whole = { hash: '', pathname: '/formation/1', search: '?bac=general' };
    for (const link of [null, elsewhere, whole]) calls.click?.({ target: new Element(link) });
    expect(root.dataset).toEqual({ later: '' });
    calls.click?.({ target: new Element({ ...whole, hash: '#sources' }) });
    expect(root.dataset).toEqual({ glide: '' });
  });

  it('leaves nothing for later where the address names a place', () => {
    const { window, root } = openWindow({ hash: '#sources' });
    runInNewContext(loaderOf(page).code, window);
    expect(root.dataset).toEqual({});
  });

  it('is left as it is when its head has no script that can wait', () => {
    for (const head of ['', '<html><head><title>x</title>', `<head>${LEGACY}`, '<head><script src="/a.js"></script>']) {
      expect(holdScripts(head)).toBe(head);
    }
  });
});

describe('what a page holds for React', () => {
  /** What the scripts of a page push, each beside the text that stands before it. */
  function pushed(html: string): unknown[] {
    const all: unknown[] = [];
    const self = { __next_f: all };
    const element = /<script type="text\/plain">(?<text>.*?)<\/script>|<script nonce="[^"]*">(?<code>.*?)<\/script>/gs;
    let before = '';
    for (const { groups } of html.matchAll(element)) {
      const currentScript = { previousSibling: { textContent: before } };
      if (groups?.code !== undefined) runInNewContext(groups.code, { self, document: { currentScript } });
      before = groups?.text ?? '';
    }
    return all;
  }

  it('comes as text, in its order, and is handed over as it was', () => {
    const light = asText(ROWS.map(flight).join(''));
    expect(light).toContain(`<script type="text/plain">${ROWS[0]}</script>`);
    expect(pushed(light)).toEqual(ROWS.map((row) => [1, row]));
  });

  it.each([
    'un </SCRIPT > dans le texte',
    'un <!-- commentaire',
    'fin de ligne\r\n',
    'zéro \0',
    'une ligne\u2028et une autre',
    'la moitié \ud83d d’un signe',
  ])('stays a script when a page would not give it back: %j', (text) => {
    const html = flight(text);
    expect(asText(html)).toBe(html);
    expect(pushed(html)).toEqual([[1, text]]);
  });

  it('is left as it is in any other form', () => {
    for (const code of ['self.__next_f.push([0])', 'self.__next_f.push([2,null])', 'self.__next_f.push([1,"a"]);b()']) {
      const html = `<script nonce="${NONCE}">${code}</script>`;
      expect(asText(html)).toBe(html);
    }
  });
});

describe('a response', () => {
  const servers: Server[] = [];

  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  async function read(answer: (response: ServerResponse) => void, path = '/'): Promise<string> {
    const server = createServer((request, response) => {
      lightenPageOf(request, response);
      answer(response);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      get({ port, host: '127.0.0.1', path }, (incoming) => {
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

  it('asks for its scripts at once when what it says is on the device, and not when it came by a link', async () => {
    const answer = (response: ServerResponse) => html(response).end(HEAD + REST);
    for (const path of ['/voeux', '/voeux?bac=general']) expect(await read(answer, path)).toBe(HEAD + asText(REST));
    for (const path of ['/voeux?f=1', '/voeux?bac=general&f=1']) {
      expect(await read(answer, path)).toBe(holdScripts(HEAD) + asText(REST));
    }
  });

  it('is left alone when it is no page', async () => {
    expect(await read((response) => response.setHeader('Content-Type', 'text/x-component').end(HEAD + REST))).toBe(
      HEAD + REST,
    );
    expect(await read((response) => html(response).end())).toBe('');
  });
});
