import * as carte from '@/app/api/v1/carte/route';
import * as comparaison from '@/app/api/v1/comparaison/route';
import * as formation from '@/app/api/v1/formations/[code]/route';
import * as formations from '@/app/api/v1/formations/route';
import * as liste from '@/app/api/v1/liste/route';
import * as voeux from '@/app/api/v1/liste/suggestions/route';
import * as resultats from '@/app/api/v1/resultats/route';
import * as suggestions from '@/app/api/v1/suggestions/route';

interface Route {
  readonly GET: (
    request: Request,
    context: { readonly params: Promise<{ readonly code: string }> },
  ) => Promise<Response>;
}

/** What the scripts of pages ask for. */
const ROUTES: readonly (readonly [RegExp, Route])[] = [
  [/^resultats$/, resultats],
  [/^carte$/, carte],
  [/^suggestions$/, suggestions],
  [/^liste$/, liste],
  [/^liste\/suggestions$/, voeux],
  [/^comparaison$/, comparaison],
  [/^formations$/, formations],
  [/^formations\/(?<code>[^/]+)$/, formation],
];

/** The answer of the API, by the route that answers on the server. @returns `null` where the device does not answer */
export async function answerApi(request: Request): Promise<Response | null> {
  const path = new URL(request.url).pathname.slice('/api/v1/'.length);
  for (const [chemin, { GET }] of ROUTES) {
    const match = chemin.exec(path);
    if (match !== null) return GET(request, { params: Promise.resolve({ code: match.groups?.code ?? '' }) });
  }
  return null;
}
