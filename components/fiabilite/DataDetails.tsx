import type { ReactNode } from 'react';

/** The data behind a chart, as a table, folded. */
export function DataDetails({ label = 'Les données du graphique', children }: { label?: string; children: ReactNode }) {
  return (
    <details className="min-w-0 text-sm">
      <summary className="flex min-h-11 items-center gap-2 text-accent underline underline-offset-4">{label}</summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}

/** A short caption, whose full name says which replay it is of: many tables of the page are alike. */
export function NamedCaption({ text, of }: { readonly text: string; readonly of: string }) {
  return (
    // What is hidden stays in the frame that scrolls, and widens nothing.
    <span className="relative">
      {text}
      <span className="sr-only"> ({of})</span>
    </span>
  );
}
