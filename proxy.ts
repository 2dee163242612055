import { type NextRequest, NextResponse } from 'next/server';
import { currentDetenteur } from '@/lib/catalogue/holder';
import { contentSecurityPolicy, newNonce } from '@/lib/http/contentSecurityPolicy';

/** Pages that say nothing without data. */
const NEEDS_DATA = /^\/($|recherche$|donnees$|formation\/|diplome\/)/;

/** A page cannot choose its status: the screen that says « no data yet » gets its 503 here. */
async function isUnavailable(path: string): Promise<boolean> {
  if (!NEEDS_DATA.test(path)) return false;
  const etat = await currentDetenteur()?.getCatalogue();
  return etat?.kind !== 'pret';
}

/**
 * Gives each page its own nonce. Next reads it from the request's policy and puts it on the scripts that it writes; a
 * page is therefore always rendered on request.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const policy = contentSecurityPolicy(newNonce(), process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = (await isUnavailable(request.nextUrl.pathname))
    ? NextResponse.rewrite(request.nextUrl, { status: 503, request: { headers }, headers: { 'Retry-After': '5' } })
    : NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = {
  // Pages only: the API's answers carry their own policy, static files need none.
  matcher: ['/((?!api/|_next/static|_next/image|icon.svg|favicon.ico).*)'],
};
