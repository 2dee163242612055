'use client';

import { useEffect, useRef, useState } from 'react';
import type { Classe } from '@/lib/seance/classe';
import type { Historique } from '@/lib/seance/historique';
import { Minuteur } from './Minuteur';
import { JOURS_GARDES, keepClasse, redoClasse, undoClasse, useGardee } from './seanceStore';

interface BarreProps {
  readonly historique: Historique<Classe>;
  readonly masques: boolean;
  readonly onMasquer: (masques: boolean) => void;
  readonly onErase: () => void;
  /** What the class can be taken out as. */
  readonly sorties: readonly (readonly [label: string, go: () => void])[];
}

const isText = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');

/** Above the class, always in sight: back and forth, what is hidden, what is kept, what goes out. */
export function Barre({ historique: { passe, futur }, masques, onMasquer, onErase, sorties }: BarreProps) {
  const gardee = useGardee();
  const [said, say] = useState('');
  const [sure, setSure] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  const isKept = gardee !== null && gardee.value !== null && gardee.kept;
  const last = passe.at(-1)?.geste;
  const next = futur[0]?.geste;

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isText(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'y' || (key === 'z' && event.shiftKey)) redoClasse();
      else if (key === 'z') undoClasse();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);

  return (
    <div className="seance-barre no-print" role="toolbar" aria-label="La séance">
      <button
        type="button"
        className="action action-quiet action-small"
        disabled={last === undefined}
        onClick={undoClasse}
        title="Ctrl + Z"
      >
        Annuler<span className="sr-only">{last === undefined ? '' : `\u00a0: ${last}`}</span>
      </button>
      <button
        type="button"
        className="action action-quiet action-small"
        disabled={next === undefined}
        onClick={redoClasse}
        title="Ctrl + Maj + Z"
      >
        Rétablir<span className="sr-only">{next === undefined ? '' : `\u00a0: ${next}`}</span>
      </button>
      <button
        type="button"
        className="action action-quiet action-small"
        aria-pressed={masques}
        onClick={() => onMasquer(!masques)}
      >
        {masques ? '✓ Noms masqués' : 'Masquer les noms'}
      </button>
      <details
        ref={menu}
        className="seance-menu"
        onKeyDown={({ key, currentTarget }) => {
          if (key !== 'Escape' || !currentTarget.open) return;
          currentTarget.open = false;
          currentTarget.querySelector('summary')?.focus();
        }}
      >
        <summary className="action action-quiet action-small">Imprimer, exporter</summary>
        <ul>
          {sorties.map(([label, go]) => (
            <li key={label}>
              <button
                type="button"
                onClick={() => {
                  menu.current?.removeAttribute('open');
                  go();
                }}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <Minuteur />
      <span className="seance-garde">
        {isKept ? (
          <span className="text-sm">{`Gardée sur cet ordinateur ${JOURS_GARDES} jours`}</span>
        ) : (
          <button
            type="button"
            className="action action-quiet action-small"
            onClick={() => {
              keepClasse();
              say(`La séance est gardée sur cet ordinateur, ${JOURS_GARDES} jours.`);
            }}
          >
            Enregistrer sur cet ordinateur
          </button>
        )}
        {sure ? (
          <Erase onErase={onErase} onCancel={() => setSure(false)} />
        ) : (
          <button type="button" className="action action-quiet action-small" onClick={() => setSure(true)}>
            Effacer la séance
          </button>
        )}
      </span>
      <span role="status" className="sr-only">
        {gardee?.kept === false ? 'Ce navigateur ne garde rien : la séance vivra le temps de la page.' : said}
        {last === undefined ? '' : ` Dernier geste : ${last}.`}
      </span>
    </div>
  );
}

/** Asked once more, where the button was: nothing takes this back. */
function Erase({ onErase, onCancel }: { readonly onErase: () => void; readonly onCancel: () => void }) {
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <>
      <button type="button" className="action action-small" onClick={onErase}>
        Effacer pour de bon
      </button>
      <button ref={no} type="button" className="action action-quiet action-small" onClick={onCancel}>
        Non
      </button>
    </>
  );
}
