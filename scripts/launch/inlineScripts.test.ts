import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashInlineScripts } from './inlineScripts.mjs';

const hash = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

describe('inline scripts of a page', () => {
  it('are named by the hash of their very text, once each, in order', () => {
    const html =
      '<head><script>a("é &amp; <b>")</script></head><body><p>texte</p><script id="x">b()</script><script>a("é &amp; <b>")</script>';
    expect(hashInlineScripts(html)).toEqual([hash('a("é &amp; <b>")'), hash('b()')]);
  });

  it('are not files, nor data', () => {
    const html =
      '<script src="/a.js" async=""></script><script type="application/ld+json">{}</script><script type="module">c()</script>';
    expect(hashInlineScripts(html)).toEqual([hash('c()')]);
  });
});
