import type { Answer } from '@/lib/api/answer';
import { problemResponse } from '@/lib/api/problem';
import type { Catalogue } from '@/lib/catalogue/catalogue';
import { requestCatalogue } from './catalogue';

type Params = Readonly<Record<string, string>>;

type Handler<P extends Params> = (
  request: { readonly url: URL; readonly params: P },
  catalogue: Catalogue,
) => Answer | Response;

function respond({ contentType, headers, body }: Answer): Response {
  const made = body();
  const text = typeof made === 'string' ? made : Array.from({ [Symbol.iterator]: () => made }).join('');
  return new Response(text, { headers: { ...headers, 'Content-Type': contentType } });
}

/** Stands for `app/api/answerRequest` in the worker: the same answer, which nobody logs and no cache compares. */
export function answerRequest<P extends Params>(handle: Handler<P>) {
  return async (request: Request, { params }: { readonly params: Promise<P> }): Promise<Response> => {
    const etat = await requestCatalogue();
    if (etat.kind !== 'pret')
      return problemResponse('service-indisponible', 'Le pack de cet appareil n’est pas ouvert.');
    const answer = handle({ url: new URL(request.url), params: await params }, etat.catalogue);
    return answer instanceof Response ? answer : respond(answer);
  };
}
