'use client';

import { useState } from 'react';
import { telecharger } from '@/components/ui/telecharger';
import type { Feuille } from '@/lib/classeur/feuille';

interface FeuilleButtonProps {
  readonly feuille: Feuille;
  /** Name of the file, without its extension. */
  readonly fichier: string;
}

/** « Feuille pour la famille »: an Excel file with columns to fill in. What writes it is loaded at the first press. */
export function FeuilleButton({ feuille, fichier }: FeuilleButtonProps) {
  const [etat, setEtat] = useState<'prete' | 'en-cours' | 'echec'>('prete');
  const write = async () => {
    setEtat('en-cours');
    try {
      const { ecrireClasseur } = await import('@/lib/classeur/ecrireClasseur');
      telecharger(`${fichier}.xlsx`, await ecrireClasseur(feuille));
      setEtat('prete');
    } catch {
      setEtat('echec');
    }
  };
  return (
    <>
      <button
        type="button"
        className="action action-quiet no-print noscript:hidden"
        aria-disabled={etat === 'en-cours'}
        onClick={etat === 'en-cours' ? undefined : write}
      >
        {etat === 'en-cours' ? 'Feuille en préparation…' : 'Feuille pour la famille (Excel)'}
      </button>
      {etat === 'echec' ? (
        <p role="alert" className="notice order-last basis-full text-sm">
          La feuille Excel n’a pas pu être préparée&nbsp;: ce qui l’écrit n’est pas arrivé, la connexion est peut-être
          coupée. Réessayer avec le même bouton, ou imprimer la page.
        </p>
      ) : null}
    </>
  );
}
