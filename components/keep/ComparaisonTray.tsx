'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useDeferredValue, useEffect, useRef } from 'react';
import { PageLink } from '@/components/ui/PageLink';
import { comparaisonUrl, type Selection } from '@/lib/device/selection';
import { unchoose, useSaid, useSelection } from './useSelection';

/** Says how high the tray is (`--plateau`): what else stays at the bottom stands on it, and what takes the focus is brought above both (app/styles/base.css). */
function useRoomForTray(shown: boolean) {
  const tray = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = tray.current;
    if (!shown || element === null) return;
    const root = document.documentElement;
    let measuring = 0;
    const measure = () => {
      const sticky = getComputedStyle(element).position === 'sticky';
      root.style.setProperty('--plateau', sticky ? `${element.offsetHeight}px` : '0px');
    };
    // After the frame that shows it: the style of the root is read anew.
    const observer = new ResizeObserver(() => {
      window.clearTimeout(measuring);
      measuring = window.setTimeout(measure);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      window.clearTimeout(measuring);
      root.style.removeProperty('--plateau');
    };
  }, [shown]);
  return tray;
}

/**
 * What was chosen to be compared, at the bottom of the screen once there is something. It takes its own place at the end
 * of the page, so that it hides nothing there, and lets go of a screen too low to spare it.
 */
export function ComparaisonTray() {
  // The button that was pressed first, the tray a moment later.
  const selection = useDeferredValue(useSelection());
  const said = useDeferredValue(useSaid());
  // The page of the comparison shows it already.
  const elsewhere = usePathname() !== '/comparer';
  const shown = elsewhere && selection !== null && selection.length > 0;
  const tray = useRoomForTray(shown);
  return (
    <>
      <p role="status" className="sr-only">
        {/* Said again when the same thing happens twice. */}
        <span key={said?.count}>{said?.message}</span>
      </p>
      {shown ? (
        <aside
          ref={tray}
          aria-label="Formations à comparer"
          className="no-print sticky bottom-0 z-10 mt-8 border-t border-edge bg-paper [@media(max-height:26rem)]:static"
        >
          <Chosen selection={selection} refusal={said?.refused ? said.message : null} />
        </aside>
      ) : null}
    </>
  );
}

function Chosen({ selection, refusal }: { readonly selection: Selection; readonly refusal: string | null }) {
  const params = useSearchParams();
  return (
    <div className="mx-auto flex max-w-page items-end justify-between gap-4 px-4 py-2 sm:px-6 md:items-center">
      <div className="min-w-0 grow text-sm">
        {refusal === null ? null : (
          <p aria-hidden="true" className="font-bold">
            {refusal}
          </p>
        )}
        <details className="fold-md">
          <summary className="min-h-11 content-center">
            {selection.length} formation{selection.length > 1 ? 's' : ''} à comparer
          </summary>
          <ul className="grid max-h-[40vh] gap-x-5 overflow-y-auto md:grid-cols-4">
            {selection.map(({ code, nom }) => (
              <li key={code} className="flex items-center gap-1">
                <span className="line-clamp-2 grow text-xs">{nom}</span>
                <button
                  type="button"
                  onClick={() => unchoose(code)}
                  className="inline-flex size-11 shrink-0 cursor-pointer items-center justify-center text-lg text-accent"
                >
                  <span aria-hidden="true">×</span>
                  <span className="sr-only">Retirer {nom}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      </div>
      <PageLink
        href={comparaisonUrl(
          selection.map(({ code }) => code),
          params,
        )}
        className="action shrink-0"
      >
        Comparer<span className="sr-only"> les formations choisies</span>
      </PageLink>
    </div>
  );
}
