'use client';

import { useState } from 'react';
import { unbroken } from '@/components/ui/wording';
import { readListe } from '@/lib/device/fichier';
import type { Liste } from '@/lib/device/liste';
import { ChoixListe, takeIn } from './ChoixListe';

type Reprise =
  | { readonly kind: 'rien' }
  | { readonly kind: 'choix'; readonly liste: Liste }
  | { readonly kind: 'refus'; readonly erreurs: readonly string[] };

const RIEN: Reprise = { kind: 'rien' };

/** Reads a list from a file of this device. A file that cannot be read changes nothing, and says where it fails. */
export function ImportFichier({ presentes }: { readonly presentes: number }) {
  const [reprise, setReprise] = useState<Reprise>(RIEN);

  function take(mode: 'remplacer' | 'ajouter', liste: Liste) {
    takeIn(mode, liste);
    setReprise(RIEN);
  }

  async function read(input: HTMLInputElement) {
    const file = input.files?.[0];
    if (file === undefined) return;
    const read = readListe(await file.text());
    // The same file can be chosen again.
    input.value = '';
    if (!read.ok) setReprise({ kind: 'refus', erreurs: read.erreurs });
    else if (presentes === 0) take('remplacer', read.liste);
    else setReprise({ kind: 'choix', liste: read.liste });
  }

  return (
    <div className="grid gap-3">
      <label htmlFor="import-liste" className="text-sm">
        Reprendre une liste depuis un fichier
      </label>
      <input
        id="import-liste"
        type="file"
        accept=".json,application/json"
        className="field text-sm"
        onChange={({ target }) => void read(target)}
      />
      {reprise.kind === 'choix' ? (
        <ChoixListe
          presentes={presentes}
          onChoose={(mode) => take(mode, reprise.liste)}
          onCancel={() => setReprise(RIEN)}
        />
      ) : null}
      <div role="alert">
        {reprise.kind === 'refus' ? (
          <div className="grid gap-1 border-s-2 border-data-b ps-4 text-sm">
            <p className="font-bold">Ce fichier n’a pas pu être repris. Ta liste n’a pas changé.</p>
            <ul className="list-disc ps-5">
              {reprise.erreurs.slice(0, 10).map((erreur) => (
                <li key={erreur}>{unbroken(erreur)}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </div>
  );
}
