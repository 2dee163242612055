'use client';

import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { counted } from '@/components/ui/wording';
import { lireVoeux } from '@/lib/seance/import/lireVoeux';
import type { FormationResume } from '@/lib/search/resultats';

interface ChoisirFormationProps {
  readonly titre: string;
  /** Words that somebody wrote, to begin with. Nothing is sent before the search is asked for. */
  readonly mots?: string;
  readonly onChoose: (code: string, nom: string) => void;
  readonly onClose: () => void;
}

const TAILLE = 8;

async function search(
  q: string,
  signal: AbortSignal,
): Promise<{ total: number; resultats: readonly FormationResume[] }> {
  const response = await fetch(`/api/v1/formations?${new URLSearchParams({ q, taille: String(TAILLE) })}`, { signal });
  if (!response.ok) throw new Error(`formations: ${response.status}`);
  return response.json();
}

/** Finds a formation by words, or takes it by its code or its link. */
export function ChoisirFormation({ titre, mots = '', onChoose, onClose }: ChoisirFormationProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [q, setQ] = useState('');
  const found = useQuery({
    queryKey: ['seance-formations', q],
    queryFn: ({ signal }) => search(q, signal),
    enabled: q !== '',
  });

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  function choose(code: string, nom: string) {
    // Closed before it goes, a dialog gives the keyboard back to what opened it.
    dialog.current?.close();
    onChoose(code, nom);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('mots') ?? '').trim();
    const [code] = lireVoeux(words).codes;
    if (code !== undefined) choose(code, `code ${code}`);
    else setQ(words);
  }

  /** Arrows walk through what was found. */
  function walk(event: KeyboardEvent<HTMLUListElement>) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step]?.focus();
  }

  return (
    <dialog ref={dialog} className="dialog no-print" aria-labelledby={`${id}-titre`} onClose={onClose}>
      <div className="grid gap-4">
        <h2 id={`${id}-titre`} className="text-lg">
          {titre}
        </h2>
        <form onSubmit={submit} className="grid gap-2">
          <label htmlFor={`${id}-mots`} className="text-sm font-semibold">
            BTS, école, ville&nbsp;; ou un code ou un lien Parcoursup
          </label>
          <div className="flex flex-wrap gap-2">
            <input
              id={`${id}-mots`}
              name="mots"
              defaultValue={mots}
              required
              maxLength={200}
              autoFocus
              className="field min-w-0 flex-1"
            />
            <button type="submit" className="action">
              Chercher
            </button>
          </div>
          <p className="text-xs text-ink-soft">
            Ces mots seuls sont envoyés pour chercher&nbsp;: aucun nom, aucune liste.
          </p>
        </form>
        <div role="status" className="text-sm">
          {found.isFetching ? 'Recherche…' : null}
          {found.isError && !found.isFetching
            ? 'La recherche n’a pas abouti. Vérifiez la connexion, puis cherchez à nouveau.'
            : null}
          {found.data === undefined || found.isFetching
            ? null
            : found.data.total === 0
              ? 'Aucune formation : essayez moins de mots.'
              : found.data.total > TAILLE
                ? `${counted(found.data.total, 'formation', 'formations')}, les ${TAILLE} premières :`
                : `${counted(found.data.total, 'formation', 'formations')} :`}
        </div>
        {found.data === undefined ? null : (
          <ul className="grid gap-1" onKeyDown={walk}>
            {found.data.resultats.map(({ code, nom, etablissement }) => (
              <li key={code}>
                <button
                  type="button"
                  className="seance-trouvee"
                  onClick={() => choose(code, `${nom}, ${etablissement.nom}`)}
                >
                  <strong>{nom}</strong>
                  <span>
                    {etablissement.nom}
                    {etablissement.commune === null ? '' : `, ${etablissement.commune}`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <p>
          <button type="button" className="action action-quiet" onClick={() => dialog.current?.close()}>
            Fermer
          </button>
        </p>
      </div>
    </dialog>
  );
}
