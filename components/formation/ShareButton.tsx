'use client';

import { useState } from 'react';
import { Sign } from '@/components/ui/Sign';

interface ShareButtonProps {
  readonly title: string;
}

const COPIED_FOR = 4000;

/** Shares the address of the page, the candidate's in it: by the device's own sheet where there is one, else to the clipboard. Hidden where no script runs. */
export function ShareButton({ title }: ShareButtonProps) {
  const [said, setSaid] = useState('');
  const share = async () => {
    const { origin, pathname, search } = window.location;
    const url = `${origin}${pathname}${search}`;
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
      <button type="button" className="action action-quiet geste-bref noscript:hidden" onClick={share}>
        <Sign of={said === '' ? 'partager' : 'coche'} />
        <span>{said === '' ? 'Partager' : said}</span>
      </button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
