import type { ReactNode } from 'react';

/** The data behind a chart, as a table, folded. */
export function DataDetails({ label = 'Les données du graphique', children }: { label?: string; children: ReactNode }) {
  return (
    <details className="text-sm">
      <summary className="flex min-h-11 items-center gap-2 text-accent underline underline-offset-4">{label}</summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
