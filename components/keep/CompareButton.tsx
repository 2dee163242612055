'use client';

import { useSearchParams } from 'next/navigation';
import { PageLink } from '@/components/ui/PageLink';
import { Sign } from '@/components/ui/Sign';
import { comparaisonUrl } from '@/lib/device/selection';
import { toPersonneParams } from '@/lib/search/adresse';
import type { Criteres } from '@/lib/search/criteres';
import { choose, unchoose, useIsChosen, useSelection } from './useSelection';

interface CompareButtonProps {
  readonly code: string;
  /** Names the formation in the tray and to assistive tools: school first, then diploma, because the tray cuts what is long. */
  readonly nom: string;
  /** In a row of a list, which holds a `CompareForm`: the mark alone; this name is heard. */
  readonly court?: string;
}

const LOOK = 'action action-quiet';

/** The form that rows send their formation with where no script runs: once in a list. */
const FORM = 'comparer';

/** Where no script runs, a row's button leads to a comparison that begins with it: the person goes with it. */
export function CompareForm({ criteres }: { readonly criteres: Criteres }) {
  return (
    <form id={FORM} action="/comparer" method="get" hidden>
      {[...toPersonneParams(criteres)].map(([name, value]) => (
        <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
      ))}
    </form>
  );
}

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
export function CompareButton({ code, nom, court }: CompareButtonProps) {
  const chosen = useIsChosen(code);
  const press = () => (chosen ? unchoose(code) : choose({ code, nom }));
  if (court !== undefined) {
    return (
      <>
        <button
          type="submit"
          form={FORM}
          name="f"
          value={code}
          aria-pressed={chosen}
          aria-label={`Comparer ${court}`}
          title="Comparer"
          onClick={(event) => {
            event.preventDefault();
            press();
          }}
          className="marque marque-comparer"
        />
        {chosen ? <ShortCut /> : null}
      </>
    );
  }
  return (
    <>
      <noscript>
        <PlainLink code={code} nom={nom} />
      </noscript>
      <button
        type="button"
        aria-pressed={chosen}
        onClick={press}
        className={`${LOOK} noscript:hidden aria-pressed:border-ink aria-pressed:bg-accent-wash`}
      >
        <Sign of={chosen ? 'coche' : 'plus'} />
        Comparer<span className="sr-only"> {nom}</span>
      </button>
      {chosen ? <ShortCut /> : null}
    </>
  );
}
