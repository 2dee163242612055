'use client';

import { useState } from 'react';

interface ShareButtonProps {
  /** Path and parameters of the page, the candidate's among them: what is shared is seen as one sees it. */
  readonly path: string;
  readonly title: string;
}

const COPIED_FOR = 4000;

/** Shares the address: by the device's own sheet where there is one, else to the clipboard. Hidden where no script runs. */
export function ShareButton({ path, title }: ShareButtonProps) {
  const [said, setSaid] = useState('');
  const share = async () => {
    const url = new URL(path, window.location.origin).href;
    if (typeof navigator.share === 'function') {
      // Turned away by the person: nothing to say.
      await navigator.share({ title, url }).catch(() => undefined);
      return;
    }
    try {
      await navigator.clipboard.writeText(url);
      setSaid('Lien copié');
    } catch {
      setSaid('Copie l’adresse de la page');
    }
    window.setTimeout(() => setSaid(''), COPIED_FOR);
  };
  return (
    <>
      <button type="button" className="action action-quiet no-print noscript:hidden" onClick={share}>
        {said === '' ? 'Partager' : said}
      </button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}

/** Prints the page; without a script the browser's own menu does. */
export function PrintButton() {
  return (
    <button
      type="button"
      className="action action-quiet no-print noscript:hidden max-sm:hidden"
      onClick={() => window.print()}
    >
      Imprimer
    </button>
  );
}
