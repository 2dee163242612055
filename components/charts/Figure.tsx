import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/DataTable';

interface FigureProps {
  /** Unique in the page. */
  readonly id: string;
  readonly caption: string;
  /** What the drawing says, for who does not see it; the labels that are text say themselves. */
  readonly text?: string | undefined;
  /** Under the drawing: what it leaves out, how to read it. */
  readonly note?: ReactNode;
  /** Head and body of the table of the same figures; left out where the page holds one, or the drawing says them all in words. */
  readonly table?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a chart: its caption, the drawing, its note, and the same figures as a table. */
export function Figure({ id, caption, text, note, table, children }: FigureProps) {
  return (
    <figure className="chart" aria-labelledby={`${id}-legende`}>
      <figcaption id={`${id}-legende`} className="chart-caption">
        {caption}
      </figcaption>
      {text === undefined ? null : <p className="sr-only">{text}</p>}
      <div className="@container">{children}</div>
      {note === undefined ? null : <div className="chart-note">{note}</div>}
      {table === undefined ? null : (
        <details className="chart-data no-print">
          <summary>Les mêmes chiffres en tableau</summary>
          <DataTable id={`${id}-tableau`} caption={<span className="sr-only">{caption}</span>} pinned>
            {table}
          </DataTable>
        </details>
      )}
    </figure>
  );
}
