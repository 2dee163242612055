'use client';

import type { ReactNode } from 'react';
import { phraseAjout, phrasePleine, phraseRetrait } from '@/components/keep/phrases';
import { BORNES_LISTE, candidatQuery } from '@/lib/device/liste';
import { addItem, removeItem } from '@/lib/device/operations';
import { applyToListe, useIsKept } from './useListe';

interface SaveButtonProps {
  readonly code: string;
  /** Of the formation, with its school: named aloud, and kept for the day when the data no longer know it. */
  readonly nom: string;
  /** In a row of a list: the mark alone; this name is heard. */
  readonly court?: string;
}

const KEEP = 'Garder dans ma liste';
const KEPT = 'Dans ma liste';

/** Keeps a formation, says so, and can be taken back. */
export function keep(code: string, nom: string): void {
  const candidat = candidatQuery(window.location.search);
  const item = { code, nom: nom.slice(0, BORNES_LISTE.nom), note: '', ajouteLe: new Date().toISOString().slice(0, 10) };
  applyToListe(
    (liste) => addItem(liste.candidat === '' && candidat !== '' ? { ...liste, candidat } : liste, item),
    ({ items }) =>
      items.some((one) => one.code === code) ? phraseAjout(nom, items.length) : phrasePleine(BORNES_LISTE.items),
  );
}

/** Keeps a formation in the student's list, or takes it out. Both words hold the same room: nothing moves. Hidden where no script runs. */
export function SaveButton({ code, nom, court }: SaveButtonProps) {
  const isKept = useIsKept(code);
  const word = (text: string, shown: boolean, more: ReactNode = null) => (
    <span aria-hidden="true" className={`col-start-1 row-start-1 ${shown ? '' : 'invisible'}`}>
      {text}
      {more}
    </span>
  );
  const named = court ?? nom;
  const label = isKept ? `${KEPT} : ${named}. Retirer` : `${KEEP} : ${named}`;
  const press = () =>
    isKept
      ? applyToListe(
          (liste) => removeItem(liste, code),
          () => phraseRetrait(nom),
        )
      : keep(code, nom);
  if (court !== undefined) {
    return (
      <button
        type="button"
        aria-label={label}
        title={isKept ? KEPT : KEEP}
        className={isKept ? 'marque marque-gardee' : 'marque marque-garder'}
        onClick={press}
      />
    );
  }
  return (
    <button
      type="button"
      aria-label={label}
      className={`action action-quiet no-print noscript:hidden ${isKept ? 'bg-accent-wash' : ''}`}
      onClick={press}
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="size-4 flex-none fill-none stroke-current"
        strokeWidth="1.75"
      >
        <path
          d="M3.5 1.5h9v13l-4.5-3.5-4.5 3.5z"
          className={isKept ? 'fill-current' : undefined}
          strokeLinejoin="round"
        />
      </svg>
      <span className="grid justify-items-start">
        {word('Garder', !isKept, <span className="mot-long"> dans ma liste</span>)}
        {word(KEPT, isKept)}
      </span>
    </button>
  );
}
