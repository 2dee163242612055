import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { ComparaisonTray } from '@/components/keep/ComparaisonTray';
import { OfflineNotice } from '@/components/site/OfflineNotice';
import { SiteFooter } from '@/components/site/SiteFooter';
import { SiteHeader } from '@/components/site/SiteHeader';
import { SoftNavigation } from '@/components/site/SoftNavigation';
import { PATH_HEADER } from '@/lib/server/pathHeader';
import { requestCatalogue } from './catalogue';
import { atkinson } from './fonts';
import { siteOrigin } from './siteOrigin';
import './globals.css';

/**
 * What every page says of itself to search engines and to who shares it. One canonical address a page, without the
 * candidate's parameters: the proxy names the path.
 */
export async function generateMetadata(): Promise<Metadata> {
  const requested = await headers();
  return {
    metadataBase: new URL(siteOrigin(requested)),
    title: { default: 'Rose des vœux', template: '%s – Rose des vœux' },
    description:
      'Choisir un BTS sur Parcoursup : ce qui est arrivé aux candidats comme toi, compté et sourcé dans les documents officiels.',
    applicationName: 'Rose des vœux',
    robots: { index: true, follow: true },
    alternates: { canonical: requested.get(PATH_HEADER) ?? '/' },
    openGraph: { type: 'website', locale: 'fr_FR', siteName: 'Rose des vœux' },
    twitter: { card: 'summary_large_image' },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#12161d' },
  ],
};

interface RootLayoutProps {
  readonly children: ReactNode;
  /** What a link opens over the page that it stands on (app/@modal). */
  readonly modal: ReactNode;
}

export default async function RootLayout({ children, modal }: RootLayoutProps) {
  // The nonce of the content policy belongs to one request: no page is rendered at build time.
  await connection();
  const etat = await requestCatalogue();
  return (
    <html lang="fr" className={atkinson.variable} data-scroll-behavior="smooth">
      <body>
        <a
          href="#contenu"
          className="action sr-only focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-30"
        >
          Aller au contenu
        </a>
        <SiteHeader demonstration={etat.kind === 'pret' && etat.catalogue.release.demonstration} />
        <main id="contenu" tabIndex={-1}>
          {children}
        </main>
        {modal}
        <SiteFooter />
        <OfflineNotice />
        <SoftNavigation />
        <ComparaisonTray />
      </body>
    </html>
  );
}
