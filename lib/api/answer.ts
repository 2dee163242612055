import { DATA_CONTENT_SECURITY_POLICY } from '@/lib/server/contentSecurityPolicy';
import { entityTag, matchesEntityTag } from './entityTag';

/** What a route has to say, before it is known whether the client has it already. */
export interface Answer {
  /** All that the body depends on: release, constants, path, normalised criteria. The build is added here. */
  readonly dependsOn: readonly string[];
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Called only when the client does not have the answer. */
  readonly body: () => string;
}

/** A JSON answer. */
export function jsonAnswer(dependsOn: readonly string[], value: () => unknown): Answer {
  return { dependsOn, contentType: 'application/json; charset=utf-8', body: () => JSON.stringify(value()) };
}

/**
 * Turns an answer into a response: 304 when `If-None-Match` names its tag, else 200 with its body. Nothing in it belongs
 * to one visitor, so a shared cache may keep it, and asks again each time.
 */
export async function toResponse(answer: Answer, ifNoneMatch: string | null): Promise<Response> {
  const etag = await entityTag([process.env.ROSE_BUILD ?? 'development', ...answer.dependsOn]);
  const headers = {
    ETag: etag,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Security-Policy': DATA_CONTENT_SECURITY_POLICY,
    ...answer.headers,
  };
  if (matchesEntityTag(ifNoneMatch, etag)) return new Response(null, { status: 304, headers });
  return new Response(answer.body(), { headers: { ...headers, 'Content-Type': answer.contentType } });
}
