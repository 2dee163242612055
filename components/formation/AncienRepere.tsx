'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

interface AncienRepereProps {
  readonly preparer: string;
  readonly chiffres: string;
}

/** Anchors of the checklist; every other that has left the page is that of a chart, a table or a document. */
const PREPARER = /^#(criteres|attendus)/;

/**
 * Follows a fragment of the time when a formation was one page, which no server sees: to where the link that bears it leads, else to the page that
 * holds its checklist, or its charts, tables and documents.
 */
export function AncienRepere({ preparer, chiffres }: AncienRepereProps) {
  const router = useRouter();
  useEffect(() => {
    const follow = () => {
      const { hash } = window.location;
      if (hash === '') return;
      const here = document.getElementById(hash.slice(1));
      if (here instanceof HTMLAnchorElement) router.replace(here.href);
      else if (here === null) router.replace(`${PREPARER.test(hash) ? preparer : chiffres}${hash}`);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [router, preparer, chiffres]);
  return null;
}
