'use client';

import { useState } from 'react';
import { type Partage, partager } from '@/components/ui/partager';

interface ShareActionsProps {
  /** Path and parameters of the comparison: all of it, for the same profile. */
  readonly path: string;
  readonly title: string;
}

const DIT: Readonly<Record<Partage, string>> = {
  partage: '',
  copie: 'Lien copié\u00a0: il contient les formations et le profil, aucun nom.',
  refus: 'Copie refusée par le navigateur\u00a0: le lien est dans la barre d’adresse.',
};

/** Shares the address, by the device's own sheet where there is one, and prints the page. Without a script the browser's own bar and menu do. */
export function ShareActions({ path, title }: ShareActionsProps) {
  const [said, setSaid] = useState('');
  const share = async () => {
    setSaid(DIT[await partager(title, new URL(path, window.location.origin).href)]);
  };
  return (
    <>
      <button type="button" className="action noscript:hidden" onClick={share}>
        Partager
      </button>
      <button type="button" className="action action-quiet noscript:hidden" onClick={() => window.print()}>
        Imprimer
      </button>
      <p role="status" className="order-last basis-full text-sm empty:hidden">
        {said}
      </p>
    </>
  );
}
