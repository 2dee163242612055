import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { ComparaisonTray } from '@/components/comparer/ComparaisonTray';
import { Awake } from '@/components/site/Awake';
import { OfflineNotice } from '@/components/site/OfflineNotice';
import { SoftNavigation } from '@/components/site/SoftNavigation';
import { atkinson } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Rose des vœux', template: '%s – Rose des vœux' },
  description:
    'Choisir un BTS sur Parcoursup : ce qui est arrivé aux candidats comme toi, compté et sourcé dans les documents officiels.',
  applicationName: 'Rose des vœux',
  robots: { index: true, follow: true },
  openGraph: { type: 'website', locale: 'fr_FR', siteName: 'Rose des vœux' },
  twitter: { card: 'summary' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#12161d' },
  ],
};

/** What every page has, whatever it is made of. It asks for nothing of a request or a release, so that a page below may be built once (ADR 0021). */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="fr" className={atkinson.variable}>
      <body>
        {children}
        <OfflineNotice />
        <SoftNavigation />
        <Awake />
        <ComparaisonTray />
      </body>
    </html>
  );
}
