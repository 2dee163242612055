'use client';

interface DeplacerProps {
  /** Names the two buttons: the focus comes back to them once things have moved. */
  readonly id: string;
  readonly nom: string;
  /** From 0. */
  readonly rank: number;
  readonly total: number;
  readonly onMove: (by: number) => void;
}

const DIRECTIONS = [
  { by: -1, label: 'Monter', path: 'M8 13V3M3.5 7.5 8 3l4.5 4.5' },
  { by: 1, label: 'Descendre', path: 'M8 3v10M3.5 8.5 8 13l4.5-4.5' },
] as const;

/** Two buttons that move something one place up or down. At an end, the button says so and keeps the focus: it is not taken away under the finger. */
export function Deplacer({ id, nom, rank, total, onMove }: DeplacerProps) {
  return DIRECTIONS.map(({ by, label, path }) => {
    const possible = rank + by >= 0 && rank + by < total;
    const buttonId = `${label}-${id}`;
    return (
      <button
        key={label}
        id={buttonId}
        type="button"
        aria-disabled={!possible}
        className="action action-quiet action-small aria-disabled:cursor-default aria-disabled:opacity-50"
        onClick={() => {
          if (!possible) return;
          onMove(by);
          // A node that moves in the page loses the focus.
          requestAnimationFrame(() => document.getElementById(buttonId)?.focus());
        }}
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 fill-none stroke-current" strokeWidth="1.75">
          <path d={path} strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        <span className="sr-only">
          {label} {nom}
        </span>
      </button>
    );
  });
}
