'use client';

import { PHRASE_ILLISIBLE, PHRASE_NON_GARDEE } from '@/components/keep/phrases';
import { Notice } from '@/components/ui/Notice';
import { telechargerTexte } from '@/components/ui/telecharger';
import type { DeviceState } from '@/lib/device/createDeviceStore';
import type { Liste } from '@/lib/device/liste';
import { listeStore } from '@/lib/device/listeStore';

/** What the device could not do: keep the list, or read one that it kept. */
export function EtatStockage({ etat }: { readonly etat: DeviceState<Liste> }) {
  const { kept, unreadable } = etat;
  return (
    <>
      {kept ? null : (
        <Notice title="Cette liste n’est pas gardée">
          <p>{PHRASE_NON_GARDEE}</p>
        </Notice>
      )}
      {unreadable === null ? null : (
        <Notice title="Une liste illisible">
          <p>{PHRASE_ILLISIBLE}</p>
          <p className="flex flex-wrap gap-2">
            <button
              type="button"
              className="action action-quiet"
              onClick={() => telechargerTexte('liste-illisible.txt', 'text/plain', unreadable)}
            >
              La télécharger
            </button>
            <button type="button" className="action action-quiet" onClick={listeStore.forgetUnreadable}>
              L’oublier
            </button>
          </p>
        </Notice>
      )}
    </>
  );
}
