import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { flight, NONCE, ROWS } from '@/fixtures/http/page';
import { flightAsText } from './flightAsText';

const toLatin1 = (text: string) => Buffer.from(text).toString('latin1');
const fromLatin1 = (text: string) => Buffer.from(text, 'latin1').toString();
const asText = (html: string) => fromLatin1(flightAsText(toLatin1(html)));

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
    for (const pushed of ['[0]', '[2,null]', '[1,"a"+"b"]', '[1,"a","b"]']) {
      const code = `self.__next_f.push(${pushed})`;
      const html = `<script nonce="${NONCE}">${code}</script>`;
      expect(asText(html)).toBe(html);
    }
  });
});
