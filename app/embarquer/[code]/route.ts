import { currentCatalogue } from '@/app/catalogue';
import { editionOf } from '@/lib/api/edition';
import { EDITION_HEADER } from '@/lib/api/editionHeader';
import { toResponse } from '@/lib/api/respond';
import { readPublication } from '@/lib/env';
import { CARTE_CONTENT_SECURITY_POLICY, carteAbsente, carteEmbarquee } from '@/lib/server/carteEmbarquee';
import { viewEmbarquee } from '@/lib/views/embarquee';

const HTML = 'text/html; charset=utf-8';

interface Context {
  readonly params: Promise<{ readonly code: string }>;
}

/** The card of one formation, for a frame on any site: no script, no candidate, nothing of the visitor. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { code } = await params;
  const etat = await currentCatalogue();
  if (etat.kind !== 'pret')
    return absent(503, 'Les données ne sont pas chargées pour le moment.', { 'Retry-After': '60' });
  const { catalogue } = etat;
  const formation = catalogue.formations.get(code);
  if (formation === undefined)
    return absent(404, 'Cette formation n’est pas, ou plus, dans les données de Parcoursup.');
  return toResponse(
    {
      dependsOn: ['embarquer', catalogue.release.digest, catalogue.estimateur.version, code],
      contentType: HTML,
      headers: {
        'Content-Security-Policy': CARTE_CONTENT_SECURITY_POLICY,
        [EDITION_HEADER]: editionOf(catalogue, readPublication()),
      },
      body: () => carteEmbarquee(viewEmbarquee(catalogue, formation)),
    },
    request.headers.get('If-None-Match'),
  );
}

function absent(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(carteAbsente(message), {
    status,
    headers: {
      ...headers,
      'Content-Type': HTML,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': CARTE_CONTENT_SECURITY_POLICY,
    },
  });
}
