import { headScript } from './headScript';

/** A script as React writes it in a page's head: `async`, so that none waits for another. Any other is left where it is. */
const SCRIPT = /<script src="(\/_next\/static\/chunks\/[\w.~-]+\.js)" async="" nonce="([\w+/=]+)"><\/script>/g;

/** What React announces to the browser of its own entry, which stands after the page's content. */
const ANNOUNCED = /<link rel="preload" as="script" [^>]*\/>/g;

/**
 * A page's head whose scripts are asked for after the first frame. A browser asks for them at once otherwise: on a slow line they share it with the
 * style, the font and the text; on a slow processor they run before the text is painted. ADR 0017.
 *
 * @param head HTML from its beginning to the end of its head; returned as it is when it has no such script
 */
export function holdScripts(head: string): string {
  const scripts = [...head.matchAll(SCRIPT)];
  const [, , nonce] = scripts[0] ?? [];
  if (nonce === undefined) return head;
  const sources = scripts.map(([, source = '']) => source);
  // Before the style: an inline script below it waits for it, and all that follows with it.
  const loader = `<script nonce="${nonce}">${headScript(sources)}</script>`;
  return head
    .replace(SCRIPT, '')
    .replace(ANNOUNCED, '')
    .replace(/<link rel="stylesheet"|$/, (style) => loader + style);
}
