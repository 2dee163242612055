import type { IncomingMessage, ServerResponse } from 'node:http';
import { type BrotliCompress, constants, createBrotliCompress, createGzip, type Gzip } from 'node:zlib';

/** A content coding that we make. */
export type Codage = 'br' | 'gzip';

/** Below a packet or so, compressing saves nothing. */
const LEAST_BYTES = 1024;

/** 15 to 30 % smaller than gzip on our pages and answers, in the same time. Beyond, each percent costs much. */
const BROTLI_QUALITY = 5;

/** Text of every kind that we serve; fonts and images are compressed already. */
const COMPRESSIBLE = /^(text\/|image\/svg|application\/(?!octet-stream|zip|pdf)[\w.+-]*(json|javascript|xml))/i;

/**
 * The coding that a request likes best, brotli at equal weight (RFC 9110, 12.5.3); `null` when it takes none of ours.
 *
 * @param header `Accept-Encoding`, `undefined` when the request has none
 */
export function preferredCoding(header: string | undefined): Codage | null {
  const weights = new Map(
    (header ?? '').split(',').map((item) => {
      const [coding = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return [coding, weight === undefined ? 1 : Number(weight.slice(2)) || 0] as const;
    }),
  );
  const weightOf = (coding: Codage) => weights.get(coding) ?? weights.get('*') ?? 0;
  if (weightOf('br') > 0 && weightOf('br') >= weightOf('gzip')) return 'br';
  return weightOf('gzip') > 0 ? 'gzip' : null;
}

function createEncoder(coding: Codage): BrotliCompress | Gzip {
  if (coding === 'gzip') return createGzip();
  return createBrotliCompress({
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
}

function addVary(response: ServerResponse): void {
  const vary = [response.getHeader('Vary') ?? []].flat().join(', ');
  if (!/(^|,\s*)(accept-encoding|\*)\s*(,|$)/i.test(vary)) {
    response.setHeader('Vary', vary === '' ? 'Accept-Encoding' : `${vary}, Accept-Encoding`);
  }
}

/** Says whether a response is to be compressed, and puts the headers that go with it. */
function decide(request: IncomingMessage, response: ServerResponse, length: number | null): Codage | null {
  if (!COMPRESSIBLE.test(String(response.getHeader('Content-Type') ?? ''))) return null;
  addVary(response);
  const coding = preferredCoding([request.headers['accept-encoding'] ?? []].flat().join(','));
  const bodyless = request.method === 'HEAD' || response.statusCode === 204 || response.statusCode === 304;
  if (coding === null || bodyless || response.hasHeader('Content-Encoding') || response.hasHeader('Content-Range')) {
    return null;
  }
  const announced = length ?? Number(response.getHeader('Content-Length') ?? Number.POSITIVE_INFINITY);
  if (announced < LEAST_BYTES) return null;
  response.removeHeader('Content-Length');
  response.setHeader('Content-Encoding', coding);
  const etag = response.getHeader('ETag');
  // A strong tag names the bytes, which are others now.
  if (typeof etag === 'string' && !etag.startsWith('W/')) response.setHeader('ETag', `W/${etag}`);
  return coding;
}

type Callback = (error?: Error | null) => void;

/**
 * Compresses what will be written to a response, by brotli or gzip as the request prefers. Next compresses by gzip alone, and
 * drops the `Content-Encoding` of a route's answer: neither pages nor the API could have brotli otherwise. Called before
 * anything is written; what is streamed stays streamed (`flush`).
 */
export function compressResponse(request: IncomingMessage, response: ServerResponse): void {
  const plain = {
    write: response.write.bind(response) as (chunk: unknown, encoding?: BufferEncoding, done?: Callback) => boolean,
    end: response.end.bind(response) as (chunk?: unknown, encoding?: BufferEncoding, done?: Callback) => ServerResponse,
    writeHead: response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse,
  };
  let encoder: BrotliCompress | Gzip | null = null;
  let decided = false;

  const begin = (length: number | null) => {
    if (decided || response.headersSent) return;
    decided = true;
    const coding = decide(request, response, length);
    if (coding === null) return;
    const made = createEncoder(coding);
    encoder = made;
    made.on('data', (chunk) => {
      if (!plain.write(chunk)) made.pause();
    });
    made.on('end', () => plain.end());
    made.on('error', (error) => response.destroy(error));
    made.on('drain', () => response.emit('drain'));
    response.on('drain', () => made.resume());
    response.on('close', () => made.destroy());
  };

  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const headers = rest.at(-1);
    response.statusCode = status;
    if (typeof headers === 'object' && headers !== null && !Array.isArray(headers) && !response.headersSent) {
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
      rest.pop();
    }
    begin(null);
    return plain.writeHead(status, ...rest);
  }) as typeof response.writeHead;

  response.write = ((chunk: string | Uint8Array, encoding?: BufferEncoding | Callback, done?: Callback) => {
    begin(null);
    const coding = typeof encoding === 'string' ? encoding : 'utf8';
    const callback = typeof encoding === 'function' ? encoding : done;
    return encoder === null ? plain.write(chunk, coding, callback) : encoder.write(chunk, coding, callback);
  }) as typeof response.write;

  response.end = ((chunk?: string | Uint8Array | Callback, encoding?: BufferEncoding | Callback, done?: Callback) => {
    const callback = [chunk, encoding, done].find((one) => typeof one === 'function') as Callback | undefined;
    const body = typeof chunk === 'function' || chunk === null ? undefined : chunk;
    const coding = typeof encoding === 'string' ? encoding : 'utf8';
    begin(body === undefined ? 0 : Buffer.byteLength(body, coding));
    if (encoder === null) return plain.end(body, coding, callback);
    if (callback !== undefined) response.once('finish', callback);
    if (body === undefined) encoder.end();
    else encoder.end(body, coding);
    return response;
  }) as typeof response.end;

  // Next calls it after each piece of a page, for what it streams to leave at once.
  Object.assign(response, { flush: () => encoder?.flush() });
}
