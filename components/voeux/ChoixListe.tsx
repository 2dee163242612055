'use client';

import { phraseImport } from '@/components/keep/phrases';
import { applyToListe } from '@/components/keep/useListe';
import { counted } from '@/components/ui/wording';
import type { Liste } from '@/lib/device/liste';
import { mergeListe, replaceListe } from '@/lib/device/operations';

/** Takes a list in, said and taken back like any change. An imported list without a profile leaves the present one as it is. */
export function takeIn(mode: 'remplacer' | 'ajouter', other: Liste): void {
  applyToListe(
    (present) =>
      mode === 'remplacer'
        ? replaceListe(present, other.candidat === '' ? { ...other, candidat: present.candidat } : other)
        : mergeListe(present, other),
    (after, before) =>
      phraseImport(mode, mode === 'remplacer' ? after.items.length : after.items.length - before.items.length),
  );
}

interface ChoixListeProps {
  /** Formations in the list of this device, at least one. */
  readonly presentes: number;
  readonly onChoose: (mode: 'remplacer' | 'ajouter') => void;
  readonly onCancel: () => void;
}

/** There is a list already: nothing happens to it before it is asked. */
export function ChoixListe({ presentes, onChoose, onCancel }: ChoixListeProps) {
  return (
    <fieldset className="grid gap-3 border-s-2 border-accent ps-4">
      <legend className="sr-only">Que faire de ta liste&nbsp;?</legend>
      <p>
        Tu as déjà une liste sur cet appareil ({counted(presentes, 'formation', 'formations')}). Que veux-tu
        faire&nbsp;? Tu pourras annuler.
      </p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="action" onClick={() => onChoose('ajouter')}>
          Ajouter à ma liste
        </button>
        <button type="button" className="action action-quiet" onClick={() => onChoose('remplacer')}>
          Remplacer ma liste
        </button>
        <button type="button" className="action action-quiet" onClick={onCancel}>
          Ne rien changer
        </button>
      </div>
    </fieldset>
  );
}
