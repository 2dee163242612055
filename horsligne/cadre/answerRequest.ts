import { type Answer, toResponse } from '@/lib/api/answer';
import { problemResponse } from '@/lib/api/problem';
import type { Catalogue } from '@/lib/catalogue/catalogue';
import { requestCatalogue } from './catalogue';

type Params = Readonly<Record<string, string>>;

type Handler<P extends Params> = (
  request: { readonly url: URL; readonly params: P },
  catalogue: Catalogue,
) => Answer | Response;

/** Stands for `app/api/answerRequest` in the worker: the same answer, which nobody logs and no cache compares. */
export function answerRequest<P extends Params>(handle: Handler<P>) {
  return async (request: Request, { params }: { readonly params: Promise<P> }): Promise<Response> => {
    const etat = await requestCatalogue();
    if (etat.kind !== 'pret')
      return problemResponse('service-indisponible', 'Le pack de cet appareil n’est pas ouvert.');
    const answer = handle({ url: new URL(request.url), params: await params }, etat.catalogue);
    return answer instanceof Response ? answer : toResponse(answer, null);
  };
}
