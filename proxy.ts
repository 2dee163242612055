import { type NextRequest, NextResponse } from 'next/server';
import { currentDetenteur } from '@/lib/catalogue/holder';
import { contentSecurityPolicy, newNonce } from '@/lib/http/contentSecurityPolicy';
import { problemResponse } from '@/lib/http/problem';

/** Pages that say nothing without data. */
const NEEDS_DATA = /^\/($|recherche$|donnees$|formation\/|diplome\/)/;

/** A page cannot choose its status: the screen that says « no data yet » gets its 503 here. */
async function isUnavailable(path: string): Promise<boolean> {
  if (!NEEDS_DATA.test(path)) return false;
  const etat = await currentDetenteur()?.getCatalogue();
  return etat?.kind !== 'pret';
}

/** True for « %E0%A4 » and the like, which no address of ours contains: Next would call it a fault of the server. */
function isMisencoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return false;
  } catch {
    return true;
  }
}

function respond(request: NextRequest, headers: Headers, unavailable: boolean): NextResponse {
  const init = { request: { headers } };
  if (isMisencoded(request.nextUrl.pathname)) return NextResponse.rewrite(new URL('/introuvable', request.url), init);
  if (!unavailable) return NextResponse.next(init);
  return NextResponse.rewrite(request.nextUrl, { ...init, status: 503, headers: { 'Retry-After': '5' } });
}

/**
 * Gives each page its own nonce. Next reads it from the request's policy and puts it on the scripts that it writes; a
 * page is therefore always rendered on request.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  if (pathname.startsWith('/api/')) {
    return isMisencoded(pathname)
      ? problemResponse('introuvable', 'Cette adresse est mal encodée.')
      : NextResponse.next();
  }
  const policy = contentSecurityPolicy(newNonce(), process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = respond(request, headers, await isUnavailable(pathname));
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = {
  // Pages. The API's answers carry their own policy and come here only when their address is encoded.
  matcher: ['/((?!api/|_next/static|_next/image|icon.svg|favicon.ico).*)', '/api/(.*%.*)'],
};
