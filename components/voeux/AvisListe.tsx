'use client';

import { useEffect, useRef } from 'react';
import { PHRASE_ANNULEE } from '@/components/keep/phrases';
import { sayAvis, undoAvis, useAvis } from '@/components/keep/useListe';
import { TITRE_VOEUX } from './ListeEcran';

/** Room between the focus and the bar, in pixels. */
const MARGIN = 16;

const ANNULER = 'annuler-liste';

/** Puts the focus where what was just done can be taken back: what had the focus is gone. */
export function focusAnnuler(): void {
  requestAnimationFrame(() => document.getElementById(ANNULER)?.focus());
}

/** Keeps the top of the screen out of the region where the browser brings what takes the focus: the bar never covers it. */
function useRoomForBar(shown: boolean) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (!shown || element === null) return;
    const root = document.documentElement;
    root.style.scrollPaddingBlockStart = `${element.offsetHeight + MARGIN}px`;
    return () => {
      root.style.scrollPaddingBlockStart = '';
    };
  }, [shown]);
  return bar;
}

/** What was last done to the list, and how to take it back. It lies over the page, so that nothing moves under the hand; the header's live region reads it aloud. */
export function AvisListe() {
  const avis = useAvis();
  const bar = useRoomForBar(avis !== null);
  if (avis === null) return null;
  return (
    <div ref={bar} className="no-print fixed inset-x-0 top-0 z-20 border-b border-edge bg-paper">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 sm:px-6">
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
    </div>
  );
}
