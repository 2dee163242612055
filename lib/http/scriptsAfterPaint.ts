import type { IncomingMessage, ServerResponse } from 'node:http';
import { headScript } from './headScript';

/** A script as React writes it in a page's head: `async`, so that none waits for another. Any other is left where it is. */
const SCRIPT = /<script src="(\/_next\/static\/chunks\/[\w.~-]+\.js)" async="" nonce="([\w+/=]+)"><\/script>/g;

/** What React announces to the browser of its own entry, which stands after the page's content. */
const ANNOUNCED = /<link rel="preload" as="script" [^>]*\/>/g;

/** The list that is on the device: its page has no text to draw first, without scripts. One that came by a link has. */
const ON_DEVICE = /^\/voeux(?![^#]*[?&]f=)/;

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

type Callback = (error?: Error | null) => void;
type Piece = string | Uint8Array;

/**
 * Has `holdScripts` done to a response that is a page, as it leaves: its head is kept until it is whole, what follows passes through. Next has no
 * setting for it, and no place of its own where a page is still text.
 */
export function holdScriptsOf(request: IncomingMessage, response: ServerResponse): void {
  if (ON_DEVICE.test(request.url ?? '')) return;
  const write = response.write.bind(response) as (piece: Piece, coding?: BufferEncoding, done?: Callback) => boolean;
  const end = response.end.bind(response) as (
    piece?: Piece,
    coding?: BufferEncoding,
    done?: Callback,
  ) => ServerResponse;
  /** The head so far, in `latin1`: a byte is a character, wherever pieces end. `null` once it has left, or when there is none. */
  let head: string | null = '';

  /** What may leave now that a piece is there; `null` when the head lacks its end. */
  const take = (piece: Piece | undefined, coding: BufferEncoding, last: boolean): Piece | null | undefined => {
    if (head === '' && !/^text\/html\b/.test(String(response.getHeader('Content-Type')))) head = null;
    if (head === null) return piece;
    if (!response.headersSent) response.removeHeader('Content-Length');
    if (piece !== undefined) head += Buffer.from(piece as string, coding).toString('latin1');
    const at = head.indexOf('</head>');
    if (at < 0 && !last) return null;
    const page = at < 0 ? head : holdScripts(head.slice(0, at)) + head.slice(at);
    head = null;
    return Buffer.from(page, 'latin1');
  };

  response.write = ((piece: Piece, coding?: BufferEncoding | Callback, done?: Callback) => {
    const callback = typeof coding === 'function' ? coding : done;
    const encoding = typeof coding === 'string' ? coding : 'utf8';
    const out = take(piece, encoding, false);
    if (out !== null && out !== undefined) return write(out, encoding, callback);
    if (callback !== undefined) queueMicrotask(callback);
    return true;
  }) as typeof response.write;

  response.end = ((piece?: Piece | Callback | null, coding?: BufferEncoding | Callback, done?: Callback) => {
    const callback = [piece, coding, done].find((one) => typeof one === 'function') as Callback | undefined;
    const body = typeof piece === 'function' || piece === null ? undefined : piece;
    const encoding = typeof coding === 'string' ? coding : 'utf8';
    return end(take(body, encoding, true) ?? undefined, encoding, callback);
  }) as typeof response.end;
}
