import type { ServerResponse } from 'node:http';
import { flightAsText } from './flightAsText';
import { holdScripts } from './scriptsAfterPaint';

const OPENING = '<script';

/** How much of a part of a page that ends anywhere is whole: up to the script that it cuts, if it cuts one. */
function wholeLength(part: string): number {
  const script = part.lastIndexOf(OPENING);
  if (script >= 0 && !part.includes('</script>', script)) return script;
  const mark = part.lastIndexOf('<');
  return mark > script && OPENING.startsWith(part.slice(mark)) ? mark : part.length;
}

/** A page as it passes, in `latin1` (a character is a byte, wherever pieces end). Its head is kept until it is whole, then each script of its body. */
function pageInPieces() {
  let kept = '';
  let inHead = true;
  return (piece: string, last: boolean): string => {
    kept += piece;
    let out = '';
    if (inHead) {
      const end = kept.indexOf('</head>');
      if (end < 0) return last ? kept : '';
      inHead = false;
      out = holdScripts(kept.slice(0, end));
      kept = kept.slice(end);
    }
    const whole = last ? kept : kept.slice(0, wholeLength(kept));
    kept = kept.slice(whole.length);
    return out + flightAsText(whole);
  };
}

type Callback = (error?: Error | null) => void;
type Piece = string | Uint8Array;

/**
 * Has a response that is a page leave lighter than Next writes it: scripts after its first frame (`holdScripts`), and what is for React as text
 * (`flightAsText`). Next has no setting for either, and no place of its own where a page is still text.
 */
export function lightenPageOf(response: ServerResponse): void {
  const write = response.write.bind(response) as (piece: Piece, coding?: BufferEncoding, done?: Callback) => boolean;
  const end = response.end.bind(response) as (
    piece?: Piece,
    coding?: BufferEncoding,
    done?: Callback,
  ) => ServerResponse;
  /** `null` when the response is no page; not known before its first piece. */
  let lighten: ReturnType<typeof pageInPieces> | null | undefined;

  /** What may leave now that a piece is there; empty when all of it must wait for the next. */
  const take = (piece: Piece | undefined, coding: BufferEncoding, last: boolean): Piece | undefined => {
    if (lighten === undefined) {
      const isPage = /^text\/html\b/.test(String(response.getHeader('Content-Type')));
      lighten = isPage ? pageInPieces() : null;
    }
    if (lighten === null) return piece;
    if (!response.headersSent) response.removeHeader('Content-Length');
    const text = piece === undefined ? '' : Buffer.from(piece as string, coding).toString('latin1');
    return Buffer.from(lighten(text, last), 'latin1');
  };

  response.write = ((piece: Piece, coding?: BufferEncoding | Callback, done?: Callback) => {
    const callback = typeof coding === 'function' ? coding : done;
    const encoding = typeof coding === 'string' ? coding : 'utf8';
    const out = take(piece, encoding, false);
    if (out !== undefined && out.length > 0) return write(out, encoding, callback);
    if (callback !== undefined) queueMicrotask(callback);
    return true;
  }) as typeof response.write;

  response.end = ((piece?: Piece | Callback | null, coding?: BufferEncoding | Callback, done?: Callback) => {
    const callback = [piece, coding, done].find((one) => typeof one === 'function') as Callback | undefined;
    const body = typeof piece === 'function' || piece === null ? undefined : piece;
    const encoding = typeof coding === 'string' ? coding : 'utf8';
    const out = take(body, encoding, true);
    return end(out !== undefined && out.length > 0 ? out : undefined, encoding, callback);
  }) as typeof response.end;
}
