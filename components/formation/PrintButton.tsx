'use client';

import { useEffect } from 'react';
import { IMPRIMER } from './imprimer';

/** Prints the page: at once for who came by « Imprimer », else at a press. Without a script the browser's own menu does. */
export function PrintButton() {
  useEffect(() => {
    const { hash, pathname, search } = window.location;
    if (hash !== `#${IMPRIMER}`) return;
    // Once: neither a reload nor « back » prints again.
    window.history.replaceState(window.history.state, '', `${pathname}${search}`);
    document.fonts.ready.then(() => window.print());
  }, []);
  return (
    <button type="button" className="action no-print noscript:hidden" onClick={() => window.print()}>
      Imprimer
    </button>
  );
}
