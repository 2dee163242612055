import { currentCatalogue } from '@/app/catalogue';
import type { Answer } from '@/lib/api/answer';
import { editionOf } from '@/lib/api/edition';
import { EDITION_HEADER } from '@/lib/api/editionHeader';
import { problemResponse } from '@/lib/api/problem';
import { toResponse } from '@/lib/api/respond';
import type { Catalogue } from '@/lib/catalogue/catalogue';
import { readPublication } from '@/lib/env';
import { journal, pathOnly } from '@/lib/server/journal.mjs';

type Params = Readonly<Record<string, string>>;
interface Context<P extends Params> {
  readonly params: Promise<P>;
}

/** Reads a request and says what to answer, from one snapshot of the catalogue; or the problem with the request. */
type Handler<P extends Params> = (
  request: { readonly url: URL; readonly params: P; readonly headers: Headers },
  catalogue: Catalogue,
) => Answer | Response | Promise<Answer | Response>;

const INDISPONIBLE = {
  vide: 'Aucune version des données n’est chargée pour le moment.',
  abimee: 'La base de données est abîmée : elle doit être reconstruite.',
  panne: 'Les données ne peuvent pas être lues pour le moment.',
} as const;

/**
 * The GET handler of a route: parse → use case → answer, once for all of them. Without a catalogue, 503; a fault of ours is
 * logged and says nothing of itself. The log has the path, never the query.
 */
export function answerRequest<P extends Params>(handle: Handler<P>) {
  return async (request: Request, { params }: Context<P>): Promise<Response> => {
    const start = performance.now();
    const response = await respond(request, params, handle).catch((erreur: unknown) => {
      journal.error({ erreur, chemin: pathOnly(request.url) }, 'faute');
      return problemResponse('erreur-interne', 'La réponse n’a pas pu être préparée. La faute est de notre côté.');
    });
    journal.info({
      methode: request.method,
      chemin: pathOnly(request.url),
      statut: response.status,
      duree: Math.round(performance.now() - start),
    });
    return response;
  };
}

async function respond<P extends Params>(request: Request, params: Promise<P>, handle: Handler<P>): Promise<Response> {
  const etat = await currentCatalogue();
  if (etat.kind !== 'pret') {
    return problemResponse('service-indisponible', INDISPONIBLE[etat.kind], { headers: { 'Retry-After': '5' } });
  }
  const { catalogue } = etat;
  const url = new URL(request.url);
  const answer = await handle({ url, params: await params, headers: request.headers }, catalogue);
  if (answer instanceof Response) return answer;
  const dependsOn = [catalogue.release.digest, catalogue.estimateur.version, url.pathname, ...answer.dependsOn];
  const headers = { ...answer.headers, [EDITION_HEADER]: editionOf(catalogue, readPublication()) };
  return toResponse({ ...answer, dependsOn, headers }, request.headers.get('If-None-Match'));
}
