'use client';

import { useSearchParams } from 'next/navigation';
import { PageLink } from '@/components/ui/PageLink';
import { Sign } from '@/components/ui/Sign';
import { comparaisonUrl } from '@/lib/device/selection';
import { choose, unchoose, useIsChosen, useSelection } from './useSelection';

interface CompareButtonProps {
  readonly code: string;
  /** Names the formation in the tray and to assistive tools: school first, then diploma, because the tray cuts what is long. */
  readonly nom: string;
}

const LOOK = 'action action-quiet';

/** Without a script: a comparison that begins with this formation, and that the reader completes there. */
function PlainLink({ code, nom }: CompareButtonProps) {
  const params = useSearchParams();
  return (
    <a href={comparaisonUrl([code], params)} className={LOOK}>
      <Sign of="plus" />
      Comparer<span className="sr-only"> {nom}</span>
    </a>
  );
}

/** The tray stands far away in the order of the keyboard: a short cut, seen when it has the focus. */
function ShortCut() {
  const params = useSearchParams();
  const selection = useSelection();
  if (selection === null || selection.length < 2) return null;
  const codes = selection.map(({ code }) => code);
  return (
    <PageLink href={comparaisonUrl(codes, params)} className="sr-only focus:not-sr-only">
      Comparer les {codes.length} formations
    </PageLink>
  );
}

/** Chooses a formation to be compared. */
export function CompareButton({ code, nom }: CompareButtonProps) {
  const chosen = useIsChosen(code);
  return (
    <>
      <noscript>
        <PlainLink code={code} nom={nom} />
      </noscript>
      <button
        type="button"
        aria-pressed={chosen}
        onClick={() => (chosen ? unchoose(code) : choose({ code, nom }))}
        className={`${LOOK} noscript:hidden aria-pressed:border-ink aria-pressed:bg-accent-wash`}
      >
        <Sign of={chosen ? 'coche' : 'plus'} />
        Comparer<span className="sr-only"> {nom}</span>
      </button>
      {chosen ? <ShortCut /> : null}
    </>
  );
}
