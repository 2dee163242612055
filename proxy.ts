import { type NextRequest, NextResponse } from 'next/server';
import { editionOf } from '@/lib/api/edition';
import { EDITION_HEADER } from '@/lib/api/editionHeader';
import { problemResponse } from '@/lib/api/problem';
import { currentHolder } from '@/lib/catalogue/holder';
import { readPublication } from '@/lib/env';
import { redirectionOf } from '@/lib/search/redirection';
import { contentSecurityPolicy, DATA_CONTENT_SECURITY_POLICY, newNonce } from '@/lib/server/contentSecurityPolicy';
import { inlineScripts } from '@/lib/server/inlineScripts';
import { namesNothing } from '@/lib/server/introuvable';
import { PATH_HEADER } from '@/lib/server/pathHeader';

/** Pages that say nothing without data. */
const NEEDS_DATA =
  /^\/($|bts$|recherche$|comparer$|attente$|seance$|voeux$|donnees($|\/)|fiabilite$|formation\/|diplome\/|metier\/)/;

/**
 * What a page cannot say of itself. Its status: the screen that says « no data yet » gets its 503 here, the one that says « no such page » its 404.
 * And of which edition it is, when a release is in service: no page depends on anything else but its address.
 */
async function responseOf(path: string): Promise<ResponseInit> {
  const etat = await currentHolder()?.getCatalogue();
  const catalogue = etat?.kind === 'pret' ? etat.catalogue : null;
  if (namesNothing(path, catalogue)) return { status: 404 };
  if (catalogue === null) return NEEDS_DATA.test(path) ? { status: 503, headers: { 'Retry-After': '5' } } : {};
  return { headers: { [EDITION_HEADER]: editionOf(catalogue, readPublication()) } };
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

/** Said by hand, without the design system: Next itself cannot render a page at such an address. */
function misencodedResponse(path: string): Response {
  if (path.startsWith('/api/')) return problemResponse('introuvable', 'Cette adresse est mal encodée.');
  const html =
    '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page introuvable – Rose des vœux</title>' +
    '<main><h1>Cette page n’existe pas</h1><p>Son adresse est mal encodée. <a href="/">Rose des vœux</a></p></main></html>';
  return new Response(html, {
    status: 404,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': DATA_CONTENT_SECURITY_POLICY,
      'Cache-Control': 'no-store',
    },
  });
}

/** One redirect at most, to the address as this site writes it. With a script, a form settles its own (components/profil/FormSubmit.tsx). */
function settledResponse({ nextUrl }: NextRequest): Response | null {
  const query = redirectionOf(nextUrl.searchParams);
  if (query === null) return null;
  const url = nextUrl.clone();
  url.search = query;
  return NextResponse.redirect(url, 307);
}

/**
 * Gives each page its policy. A page that was built once has the hashes of its scripts; any other a nonce of its own, which Next reads from the
 * request's policy and puts on the scripts that it writes (ADR 0021).
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  if (isMisencoded(pathname)) return misencodedResponse(pathname);
  // They carry their own policy: data, and a card that any page may frame.
  if (pathname.startsWith('/api/') || pathname.startsWith('/embarquer/')) return NextResponse.next();
  const settled = settledResponse(request);
  if (settled !== null) return settled;
  const hashes = inlineScripts().get(decodeURIComponent(pathname));
  const trusted = hashes === undefined ? { nonce: newNonce() } : { hashes };
  const policy = contentSecurityPolicy(trusted, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set(PATH_HEADER, pathname);
  // No rewrite here: behind any host name but localhost, Next takes one for an address elsewhere and asks itself for it.
  const response = NextResponse.next({ request: { headers }, ...(await responseOf(pathname)) });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = {
  // Pages. The API's answers carry their own policy and come here only when their address is encoded.
  matcher: [
    '/((?!api/|pack$|pack/|sw\\.js$|_next/static|_next/image|icon.svg|favicon.ico|apple-icon.png|opengraph-image.png|sitemap.xml|robots.txt|manifest.webmanifest).*)',
    '/api/(.*%.*)',
  ],
};
