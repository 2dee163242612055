import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { HEAD, LEGACY, NONCE, REST, STYLE } from '@/fixtures/http/page';
import { CLE_ILLISIBLE, CLE_LISTE } from '@/lib/device/listeStore';
import { holdScripts } from './scriptsAfterPaint';

/** The script that `holdScripts` puts in a page, and what it asks for. */
function loaderOf(page: string): { readonly code: string; readonly at: number } {
  const found = /<script nonce="q83v\+\/A{16}==">(.*?)<\/script>/s.exec(page);
  if (found?.[1] === undefined) throw new Error('La page ne demande aucun script.');
  return { code: found[1], at: found.index };
}

/** A page's window, as much of it as its head's script knows, whose frame, idle time and events come when they are called. */
function openWindow({
  idle = true,
  hash = '',
  pathname = '/formation/1',
  search = '?bac=general',
  kept = {} as Readonly<Record<string, string>> | null,
} = {}) {
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
    location: { hash, pathname, search },
    localStorage: {
      getItem: (key: string) => {
        if (kept === null) throw new Error('refused');
        return kept[key] ?? null;
      },
    },
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

  it.each([
    { kept: {}, isEmpty: true },
    { kept: { [CLE_LISTE]: '{}' }, isEmpty: false },
    { kept: { [CLE_ILLISIBLE]: '?' }, isEmpty: false },
    { kept: null, isEmpty: false },
  ])('says whether this device keeps a list ($kept), whose page then waits for its scripts', ({ kept, isEmpty }) => {
    const { asked, calls, window, root } = openWindow({ pathname: '/voeux', kept });
    runInNewContext(loaderOf(page).code, window);
    expect(root.dataset.sansListe).toBe(isEmpty ? '' : undefined);
    expect(asked).toHaveLength(isEmpty ? 0 : 2);
    calls.frame?.();
    calls.idle?.();
    calls.load?.();
    expect(asked).toHaveLength(2);
  });

  it.each(['?f=1', '?bac=general&f=1'])(
    'a list that came by a link (%s) has its text: its scripts come after',
    (search) => {
      const { asked, window } = openWindow({ pathname: '/voeux', search, kept: { [CLE_LISTE]: '{}' } });
      runInNewContext(loaderOf(page).code, window);
      expect(asked).toEqual([]);
    },
  );

  it('is left as it is when its head has no script that can wait', () => {
    for (const head of ['', '<html><head><title>x</title>', `<head>${LEGACY}`, '<head><script src="/a.js"></script>']) {
      expect(holdScripts(head)).toBe(head);
    }
  });
});
