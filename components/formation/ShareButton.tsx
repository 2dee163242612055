'use client';

import { useState } from 'react';
import { type Partage, partager } from '@/components/ui/partager';
import { Sign } from '@/components/ui/Sign';

interface ShareButtonProps {
  readonly title: string;
}

const COPIED_FOR = 4000;

const DIT: Readonly<Record<Partage, string>> = {
  partage: '',
  copie: 'Lien copié',
  refus: 'Copie l’adresse de la page',
};

/** Shares the address of the page, the candidate's in it: by the device's own sheet where there is one, else to the clipboard. Hidden where no script runs. */
export function ShareButton({ title }: ShareButtonProps) {
  const [said, setSaid] = useState('');
  const share = async () => {
    const { origin, pathname, search } = window.location;
    setSaid(DIT[await partager(title, `${origin}${pathname}${search}`)]);
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
