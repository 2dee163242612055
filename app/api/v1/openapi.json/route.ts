import { jsonAnswer } from '@/lib/api/answer';
import { openApiDocument } from '@/lib/api/openapi';
import { toResponse } from '@/lib/api/respond';
import packageJson from '@/package.json' with { type: 'json' };

/** Depends on the build alone: answered without data too. */
export function GET(request: Request): Response {
  const answer = jsonAnswer(['openapi'], () => openApiDocument(packageJson.version));
  return toResponse(answer, request.headers.get('If-None-Match'));
}
