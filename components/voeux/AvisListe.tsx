'use client';

import { PHRASE_ANNULEE } from '@/lib/liste/phrases';
import { TITRE_VOEUX } from './ListeEcran';
import { sayAvis, undoAvis, useAvis } from './useListe';

const ANNULER = 'annuler-liste';

/** Puts the focus where what was just done can be taken back: what had the focus is gone. */
export function focusAnnuler(): void {
  requestAnimationFrame(() => document.getElementById(ANNULER)?.focus());
}

/** What was last done to the list, and how to take it back. It is read aloud by the header's live region. */
export function AvisListe() {
  const avis = useAvis();
  if (avis === null) return null;
  return (
    <div className="no-print sticky top-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-edge bg-paper py-2">
      <p className="min-w-0 basis-60 grow text-sm font-bold">{avis.phrase}</p>
      {avis.annuler === null ? null : (
        <button
          id={ANNULER}
          type="button"
          className="action"
          onClick={() => {
            undoAvis(PHRASE_ANNULEE);
            requestAnimationFrame(() => document.getElementById(TITRE_VOEUX)?.focus());
          }}
        >
          Annuler
        </button>
      )}
      <button
        type="button"
        className="action action-quiet"
        onClick={() => {
          sayAvis(null);
          document.getElementById(TITRE_VOEUX)?.focus();
        }}
      >
        Fermer<span className="sr-only"> ce message</span>
      </button>
    </div>
  );
}
