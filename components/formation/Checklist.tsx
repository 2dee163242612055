'use client';

import { type ReactNode, useState } from 'react';
import { changeTicked, useTicked } from './useTicked';

interface Group {
  readonly id: string;
  readonly title: string;
  readonly taches: readonly {
    readonly id: string;
    readonly titre: string | null;
    readonly texte: string;
    readonly detail: string | null;
  }[];
  readonly source: ReactNode;
}

interface ChecklistProps {
  readonly code: string;
  readonly groups: readonly Group[];
}

/**
 * A list to tick, kept on this device alone. Without a script the boxes can be ticked and are not kept; on paper they are boxes to tick by
 * hand.
 */
export function Checklist({ code, groups }: ChecklistProps) {
  const ticked = useTicked(code);
  const [cleared, setCleared] = useState<readonly string[] | null>(null);
  const all = groups.flatMap(({ taches }) => taches.map(({ id }) => id));
  const done = ticked === null ? 0 : all.filter((id) => ticked.includes(id)).length;

  const toggle = (id: string, on: boolean) => {
    setCleared(null);
    changeTicked(code, (before) => (on ? [...before, id] : before.filter((one) => one !== id)));
  };
  const clear = () => {
    setCleared(ticked ?? []);
    changeTicked(code, () => []);
  };
  const undo = () => {
    changeTicked(code, () => cleared ?? []);
    setCleared(null);
  };

  return (
    <div className="grid gap-6">
      <div className="grid max-w-prose gap-2 no-print noscript:hidden">
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <p role="status">
            <strong>{done}</strong> {done > 1 ? 'points prêts' : 'point prêt'} sur {all.length}
            {cleared === null ? '' : '. Tout est décoché.'}
          </p>
          {cleared === null ? (
            <button
              type="button"
              className="min-h-11 text-sm text-accent underline disabled:invisible"
              disabled={done === 0}
              onClick={clear}
            >
              Tout décocher
            </button>
          ) : (
            <button type="button" className="min-h-11 text-sm text-accent underline" onClick={undo}>
              Annuler
            </button>
          )}
        </div>
        <svg aria-hidden="true" className="block h-2 w-full">
          <rect x="0" y="3" width="100%" height="2" className="fill-rule" />
          <rect
            x="0"
            y="1"
            width={`${all.length === 0 ? 0 : (done / all.length) * 100}%`}
            height="6"
            className="fill-accent"
          />
        </svg>
        <p className="text-xs text-ink-soft">Gardé sur cet appareil seulement : rien n’est envoyé.</p>
      </div>
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-2 paper-columns">
        {groups.map(({ id, title, taches, source }) => (
          <div key={id} className="grid content-start gap-2">
            <h3 id={id} className="text-lg">
              {title}
            </h3>
            <ul aria-labelledby={id} className="grid">
              {taches.map((tache) => (
                <li key={tache.id} className="border-b border-rule">
                  <label className="flex min-h-11 cursor-pointer gap-3 py-2.5">
                    <input
                      type="checkbox"
                      className="mt-1 size-5 flex-none"
                      checked={ticked?.includes(tache.id) ?? false}
                      onChange={({ target }) => toggle(tache.id, target.checked)}
                    />
                    <span className="grid gap-0.5 text-sm">
                      {tache.titre === null ? null : <strong>{tache.titre}</strong>}
                      <span>{tache.texte}</span>
                      {tache.detail === null ? null : (
                        <span className="text-xs text-ink-soft paper-hidden">Lu dans : {tache.detail}</span>
                      )}
                    </span>
                  </label>
                </li>
              ))}
            </ul>
            <p className="text-xs text-ink-soft">{source}</p>
          </div>
        ))}
      </div>
    </div>
  );
}
