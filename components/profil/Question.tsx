import type { ReactNode } from 'react';

interface QuestionProps {
  /** Shown before the legend; `null` for an optional question. */
  readonly number: number | null;
  readonly legend: ReactNode;
  /** Why it is asked: what the answer changes. */
  readonly why: ReactNode;
  readonly children: ReactNode;
}

/** One question of the form, with the reason for asking it. */
export function Question({ number, legend, why, children }: QuestionProps) {
  return (
    <fieldset className="tick grid gap-4">
      {/* A floated legend takes its place in the grid, under the motif. */}
      <legend className="float-start w-full">
        <span className="flex items-baseline gap-3 text-xl font-bold">
          {number === null ? null : (
            <span aria-hidden="true" className="font-normal text-ink-soft">
              {number}
            </span>
          )}
          <span>{legend}</span>
        </span>
        <span className="mt-1 block max-w-prose text-sm font-normal text-ink-soft">{why}</span>
      </legend>
      {children}
    </fieldset>
  );
}
