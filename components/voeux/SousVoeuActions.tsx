'use client';

import { CompareButton } from '@/components/keep/CompareButton';
import { changeListe } from '@/components/keep/useListe';
import { BORNES_LISTE } from '@/lib/device/liste';
import { noteItem } from '@/lib/device/operations';
import { Deplacer } from './Deplacer';
import type { Ligne } from './lignes';

interface SousVoeuActionsProps {
  readonly ligne: Ligne;
  /** Place within the vœu, from 0, and number of its schools. */
  readonly rank: number;
  readonly total: number;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

/** What can be done with one sous-vœu: its place, comparison, removal, and the student's own note. */
export function SousVoeuActions({ ligne, rank, total, onMove, onRemove }: SousVoeuActionsProps) {
  const { code, nom, note, formation } = ligne;
  return (
    <div className="liste-gestes no-print">
      {total > 1 ? <Deplacer id={code} nom={nom} rank={rank} total={total} onMove={onMove} /> : null}
      {formation === null ? null : <CompareButton code={code} nom={nom} court={nom} />}
      <button type="button" onClick={onRemove} className="action action-quiet action-small">
        Retirer<span className="sr-only"> {nom}</span>
      </button>
      <details open={note !== ''}>
        <summary>
          Ma note<span className="sr-only"> sur {nom}</span>
        </summary>
        <textarea
          aria-label={`Ma note sur ${nom}`}
          className="field mt-2 text-sm"
          rows={2}
          maxLength={BORNES_LISTE.note}
          value={note}
          onChange={({ target }) => changeListe((liste) => noteItem(liste, code, target.value).liste)}
        />
      </details>
    </div>
  );
}
