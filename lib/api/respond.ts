import { setTimeout as wait } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { DATA_CONTENT_SECURITY_POLICY } from '@/lib/server/contentSecurityPolicy';
import type { Answer } from './answer';
import { entityTag, matchesEntityTag } from './entityTag';

/** Answers made lately, by their tag: those that many ask for are made once in a release (ADR 0033). */
const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: 8 * 2 ** 20,
  sizeCalculation: ({ byteLength }) => Math.max(1, byteLength),
});

/** Milliseconds between two pieces, in which whoever comes is heard. */
const PAUSE = 2;

/** Pieces as they are read; between two, other requests are served. */
function streamOf(pieces: Iterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        await wait(PAUSE);
        const { done, value } = pieces.next();
        if (done === true) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
    },
    { highWaterMark: 0 },
  );
}

/**
 * Turns an answer into a response: 304 when `If-None-Match` names its tag, else 200 with its body. Nothing in it belongs
 * to one visitor, so a shared cache may keep it, and asks again each time.
 */
export function toResponse({ dependsOn, contentType, headers, body }: Answer, ifNoneMatch: string | null): Response {
  const etag = entityTag([process.env.ROSE_BUILD ?? 'development', ...dependsOn]);
  const always = {
    ETag: etag,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Security-Policy': DATA_CONTENT_SECURITY_POLICY,
    ...headers,
  };
  if (matchesEntityTag(ifNoneMatch, etag)) return new Response(null, { status: 304, headers: always });
  const all = { ...always, 'Content-Type': contentType };
  const known = kept.get(etag);
  const made = known ?? body();
  if (typeof made === 'object' && 'next' in made) return new Response(streamOf(made), { headers: all });
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
  if (known === undefined) kept.set(etag, bytes);
  return new Response(bytes, { headers: all });
}
