'use client';

import { useState } from 'react';
import type { Feuille } from '@/lib/classeur/feuille';
import { type EchecFeuille, telechargerFeuille } from './telechargerFeuille';

interface FeuilleButtonProps {
  readonly feuille: Feuille;
  /** Name of the file, without its extension. */
  readonly fichier: string;
}

const ECHECS: Readonly<Record<EchecFeuille, string>> = {
  'trop-longue': 'Il y a trop de lignes pour une feuille Excel. Le fichier CSV les contient toutes.',
  'non-ecrite':
    'La feuille Excel n’a pas pu être préparée\u00a0: ce qui l’écrit n’est pas arrivé, la connexion est peut-être coupée. Réessayer avec le même bouton, ou imprimer la page.',
};

/** « Feuille pour la famille »: an Excel file with columns to fill in. */
export function FeuilleButton({ feuille, fichier }: FeuilleButtonProps) {
  const [busy, setBusy] = useState(false);
  const [echec, setEchec] = useState<EchecFeuille | null>(null);
  const write = async () => {
    setBusy(true);
    setEchec(await telechargerFeuille(fichier, feuille));
    setBusy(false);
  };
  return (
    <>
      <button
        type="button"
        className="action action-quiet no-print noscript:hidden"
        aria-disabled={busy}
        onClick={busy ? undefined : write}
      >
        {busy ? 'Feuille en préparation…' : 'Feuille pour la famille (Excel)'}
      </button>
      {echec === null ? null : (
        <p role="alert" className="notice order-last basis-full text-sm">
          {ECHECS[echec]}
        </p>
      )}
    </>
  );
}
