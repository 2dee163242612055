import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { compressResponse } from './compression';
import { lightenPageOf } from './lightenPage';
import { listPrecompressed, takePrecompressed } from './precompressed';

const DONE = Symbol.for('rose-des-voeux.lightened');

/**
 * Has every response of this process's HTTP server leave compressed, and every page lighter than Next writes it. Node publishes each request on this channel before the server's own
 * listeners see it: Next keeps its server, its commands and its routing, and there is no custom server to keep in step.
 * Once per process: Next may load this module twice.
 *
 * @param distDir Next's folder, whose static files the build has compressed
 */
export function lightenResponses(distDir: string): void {
  const place = globalThis as typeof globalThis & { [DONE]?: true };
  if (place[DONE]) return;
  place[DONE] = true;
  const precompressed = listPrecompressed(distDir);
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    takePrecompressed(request, response, precompressed);
    compressResponse(request, response);
    if (process.env.NODE_ENV === 'production') lightenPageOf(response);
  });
}
