'use client';

import { useState } from 'react';
import { PHRASE_LIEN } from '@/components/keep/phrases';
import { partageUrl } from '@/lib/device/lien';
import type { Liste } from '@/lib/device/liste';

/** The list as a link: what it holds is said, and it can be copied by hand where the clipboard is refused. */
export function PartageLien({ liste }: { readonly liste: Liste }) {
  const [said, say] = useState('');
  const url = `${window.location.origin}${partageUrl(liste)}`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(url);
      say('Lien copié.');
    } catch {
      say('Ton navigateur ne copie pas\u00a0: sélectionne le lien et copie-le.');
    }
  }

  return (
    <div className="grid gap-3">
      <p className="text-sm">{PHRASE_LIEN}</p>
      <label htmlFor="lien-liste" className="text-sm">
        Lien de ta liste
      </label>
      <input id="lien-liste" className="field text-sm" readOnly value={url} onFocus={({ target }) => target.select()} />
      <p className="flex flex-wrap items-center gap-3">
        <button type="button" className="action action-quiet" onClick={() => void copy()}>
          Copier le lien
        </button>
        <span role="status" className="text-sm">
          {said}
        </span>
      </p>
    </div>
  );
}
