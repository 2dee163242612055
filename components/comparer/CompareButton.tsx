'use client';

import { useSearchParams } from 'next/navigation';
import { PageLink } from '@/components/ui/PageLink';
import { comparaisonUrl, isChosen } from './selection';
import { choose, unchoose, useSelection } from './useSelection';

interface CompareButtonProps {
  readonly code: string;
  /** Names the formation in the tray and to assistive tools: school first, then diploma, because the tray cuts what is long. */
  readonly nom: string;
}

const LOOK = 'action action-quiet';

/**
 * Chooses a formation to be compared. Without a script it is a link to a comparison that begins with this formation, and
 * that the reader completes there.
 */
export function CompareButton({ code, nom }: CompareButtonProps) {
  const params = useSearchParams();
  const { selection } = useSelection();
  if (selection === null) {
    return (
      <a href={comparaisonUrl([code], params)} className={LOOK}>
        <span aria-hidden="true">+</span>
        Comparer<span className="sr-only"> {nom}</span>
      </a>
    );
  }
  const chosen = isChosen(selection, code);
  return (
    <>
      <button
        type="button"
        aria-pressed={chosen}
        onClick={() => (chosen ? unchoose(code) : choose({ code, nom }))}
        className={`${LOOK} aria-pressed:bg-accent-wash aria-pressed:border-ink`}
      >
        <span aria-hidden="true">{chosen ? '✓' : '+'}</span>
        Comparer<span className="sr-only"> {nom}</span>
      </button>
      {/* The tray stands far away in the order of the keyboard: a short cut, seen when it has the focus. */}
      {chosen && selection.length > 1 ? (
        <PageLink
          href={comparaisonUrl(
            selection.map((one) => one.code),
            params,
          )}
          className="sr-only focus:not-sr-only"
        >
          Comparer les {selection.length} formations
        </PageLink>
      ) : null}
    </>
  );
}
