import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { requestCatalogue } from '@/app/catalogue';
import { requestEdition } from '@/app/requestEdition';
import { siteOrigin } from '@/app/siteOrigin';
import { DemonstrationBanner } from '@/components/site/DemonstrationBanner';
import { ReleaseSurAppareil } from '@/components/site/ReleaseSurAppareil';
import { SiteFrame } from '@/components/site/SiteFrame';
import { RequestPages } from '@/components/ui/Late';
import { PATH_HEADER } from '@/lib/server/pathHeader';

/** What is shown of a page that is shared. Its address must be whole, so only a page that knows its request has one. */
const PICTURE = {
  url: '/opengraph-image.png',
  width: 1200,
  height: 630,
  alt: 'Rose des vœux : choisir un BTS, avec ce qui est arrivé aux candidats comme toi.',
};

/** One canonical address a page, without the candidate's parameters: the proxy names the path. */
export async function generateMetadata(): Promise<Metadata> {
  const requested = await headers();
  return {
    metadataBase: new URL(siteOrigin(requested)),
    alternates: { canonical: requested.get(PATH_HEADER) ?? '/' },
    openGraph: { type: 'website', locale: 'fr_FR', siteName: 'Rose des vœux', images: PICTURE },
    twitter: { card: 'summary_large_image', images: PICTURE },
  };
}

/** Pages of the release in service: rendered at each request, with its nonce. */
export default async function ReleaseLayout({ children }: { readonly children: ReactNode }) {
  const etat = await requestCatalogue();
  const edition = await requestEdition();
  const isDemonstration = etat.kind === 'pret' && etat.catalogue.release.demonstration;
  return (
    <RequestPages>
      <SiteFrame banner={isDemonstration ? <DemonstrationBanner /> : null}>{children}</SiteFrame>
      {edition === null ? null : <ReleaseSurAppareil edition={edition} />}
    </RequestPages>
  );
}
