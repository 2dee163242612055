import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { ComparaisonTray } from '@/components/comparer/ComparaisonTray';
import { OfflineNotice } from '@/components/site/OfflineNotice';
import { SiteFooter } from '@/components/site/SiteFooter';
import { SiteHeader } from '@/components/site/SiteHeader';
import { requestCatalogue } from './catalogue';
import { atkinson } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Rose des vœux', template: '%s – Rose des vœux' },
  description:
    'Choisir un BTS sur Parcoursup : ce qui est arrivé aux candidats comme toi, compté et sourcé dans les documents officiels.',
  robots: { index: true, follow: true },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#12161d' },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // The nonce of the content policy belongs to one request: no page is rendered at build time.
  await connection();
  const etat = await requestCatalogue();
  return (
    <html lang="fr" className={atkinson.variable}>
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
        <SiteFooter />
        <OfflineNotice />
        <ComparaisonTray />
      </body>
    </html>
  );
}
