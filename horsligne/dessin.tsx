import type { ReactNode } from 'react';
import { renderToReadableStream } from 'react-dom/server.browser';
import { AttendLeReseau } from '@/components/site/AttendLeReseau';
import { DemonstrationBanner } from '@/components/site/DemonstrationBanner';
import { HorsConnexion } from '@/components/site/HorsConnexion';
import { SiteFrame } from '@/components/site/SiteFrame';
import { RequestPages } from '@/components/ui/Late';
import { EDITION_HEADER } from '@/lib/api/editionHeader';
import type { Catalogue } from '@/lib/catalogue/catalogue';
import { redirectionOf } from '@/lib/search/redirection';
import { namesNothing } from '@/lib/server/introuvable';
import { AdresseDemandee } from './cadre/navigation';
import { readEcran } from './ecrans';

/** How the site's pages are dressed: read in pages that the site served. */
export interface Habillage {
  /** Class of the root element, that names the typeface. */
  readonly classe: string;
  /** Addresses of style sheets, in their order. */
  readonly feuilles: readonly string[];
}

/**
 * A page drawn here has none of the site's scripts. Without `allow-scripts` the browser knows it, and shows it as one that runs none: what a page says or leaves out
 * without scripts then holds.
 */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; " +
  'sandbox allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals allow-top-navigation';

/** Draws the page of an address from a catalogue, by the page and the components that draw it on the server. */
export async function drawPage(
  url: URL,
  catalogue: Catalogue,
  { habillage, edition, choisi }: { readonly habillage: Habillage; readonly edition: string; readonly choisi: boolean },
): Promise<Response> {
  const query = redirectionOf(url.searchParams);
  if (query !== null) return Response.redirect(new URL(`?${query}`, url).href, 307);
  const ecran = await readEcran(url);
  const { release } = catalogue;
  const ici = url.pathname + url.search;
  const banner = (
    <>
      {release.demonstration ? <DemonstrationBanner /> : null}
      <HorsConnexion release={release} ici={ici} choisi={choisi} />
    </>
  );
  const status = ecran === null ? 503 : namesNothing(url.pathname, catalogue) ? 404 : 200;
  const response = await drawDocument(url, habillage, status, {
    titre: ecran?.titre ?? 'Hors connexion – Rose des vœux',
    banner,
    contenu: ecran?.contenu ?? <AttendLeReseau ici={ici} message={null} />,
  });
  response.headers.set(EDITION_HEADER, edition);
  return response;
}

/** Says that a page could not be drawn, and why. @param message French, from whoever opened the pack */
export function drawFault(url: URL, habillage: Habillage, message: string): Promise<Response> {
  return drawDocument(url, habillage, 503, {
    titre: 'Hors connexion – Rose des vœux',
    banner: null,
    contenu: <AttendLeReseau ici={url.pathname + url.search} message={message} />,
  });
}

async function drawDocument(
  url: URL,
  { classe, feuilles }: Habillage,
  status: number,
  { titre, banner, contenu }: { readonly titre: string; readonly banner: ReactNode; readonly contenu: ReactNode },
): Promise<Response> {
  const stream = await renderToReadableStream(
    // React puts what belongs to the head there.
    <html lang="fr" className={classe}>
      <body>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{titre}</title>
        {feuilles.map((href) => (
          <link key={href} rel="stylesheet" href={href} precedence="site" />
        ))}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <AdresseDemandee url={url}>
          <RequestPages>
            <SiteFrame banner={banner}>{contenu}</SiteFrame>
          </RequestPages>
        </AdresseDemandee>
      </body>
    </html>,
  );
  // Whole at once: what is sent after the rest is put in its place by a script.
  await stream.allReady;
  return new Response(stream, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
