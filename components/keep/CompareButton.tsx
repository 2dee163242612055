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
  /** In a row of a list: the mark alone; this name is heard. */
  readonly court?: string;
}

const LOOK = 'action action-quiet';

/** Without a script: a comparison that begins with this formation, and that the reader completes there. */
function PlainLink({ code, nom, court }: CompareButtonProps) {
  const params = useSearchParams();
  const href = comparaisonUrl([code], params);
  if (court !== undefined) return <a href={href}>Comparer</a>;
  return (
    <a href={href} className={LOOK}>
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
export function CompareButton({ code, nom, court }: CompareButtonProps) {
  const chosen = useIsChosen(code);
  const press = () => (chosen ? unchoose(code) : choose({ code, nom }));
  return (
    <>
      <noscript>
        <PlainLink code={code} nom={nom} {...(court === undefined ? {} : { court })} />
      </noscript>
      {court === undefined ? (
        <button
          type="button"
          aria-pressed={chosen}
          onClick={press}
          className={`${LOOK} noscript:hidden aria-pressed:border-ink aria-pressed:bg-accent-wash`}
        >
          <Sign of={chosen ? 'coche' : 'plus'} />
          Comparer<span className="sr-only"> {nom}</span>
        </button>
      ) : (
        <button
          type="button"
          aria-pressed={chosen}
          aria-label={`Comparer ${court}`}
          title="Comparer"
          onClick={press}
          className="marque marque-comparer"
        />
      )}
      {chosen ? <ShortCut /> : null}
    </>
  );
}
