'use client';

import { Notice } from '@/components/ui/Notice';
import { PHRASE_ILLISIBLE, PHRASE_NON_GARDEE } from '@/components/voeux/phrases';
import type { EtatListe } from '@/lib/device/magasin';
import { telecharger } from './telecharger';
import { forgetIllisible } from './useListe';

/** What the device could not do: keep the list, or read one that it kept. */
export function EtatStockage({ etat }: { readonly etat: Extract<EtatListe, { kind: 'pret' }> }) {
  const { garde, illisible } = etat;
  return (
    <>
      {garde ? null : (
        <Notice title="Cette liste n’est pas gardée">
          <p>{PHRASE_NON_GARDEE}</p>
        </Notice>
      )}
      {illisible === null ? null : (
        <Notice title="Une liste illisible">
          <p>{PHRASE_ILLISIBLE}</p>
          <p className="flex flex-wrap gap-2">
            <button
              type="button"
              className="action action-quiet"
              onClick={() => telecharger('liste-illisible.txt', 'text/plain', illisible)}
            >
              La télécharger
            </button>
            <button type="button" className="action action-quiet" onClick={forgetIllisible}>
              L’oublier
            </button>
          </p>
        </Notice>
      )}
    </>
  );
}
