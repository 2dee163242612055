import type { ReactNode } from 'react';
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';

interface SiteFrameProps {
  /** Said in the banner landmark before anything else; `null` for nothing. */
  readonly banner: ReactNode;
  readonly children: ReactNode;
}

/** Landmarks of every page: banner, content, foot. */
export function SiteFrame({ banner, children }: SiteFrameProps) {
  return (
    <>
      <a
        href="#contenu"
        className="action sr-only focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-30"
      >
        Aller au contenu
      </a>
      <SiteHeader banner={banner} />
      <main id="contenu" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
