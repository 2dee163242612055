import type { ReactNode } from 'react';

interface DataTableProps {
  /** Unique in the page: names the frame that scrolls. */
  readonly id: string;
  readonly caption: ReactNode;
  readonly children: ReactNode;
  /** Keeps the first column in sight: for rows of figures, not for rows of text. */
  readonly pinned?: boolean;
  readonly className?: string;
  /** Under the table: population, source. */
  readonly note?: ReactNode;
}

/**
 * A table in a frame that scrolls sideways when the screen is narrow. The frame takes the focus, so that the keyboard
 * scrolls it too, and bears the caption as its name.
 */
export function DataTable({ id, caption, children, pinned = false, className = '', note }: DataTableProps) {
  return (
    <figure className="m-0">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable with the keyboard. */}
      <section className="relative overflow-x-auto" aria-labelledby={`${id}-titre`} tabIndex={0}>
        <table className={`data-table ${pinned ? 'pinned' : ''} ${className}`} id={id}>
          <caption id={`${id}-titre`} className="pb-2 text-start text-base font-bold">
            {caption}
          </caption>
          {children}
        </table>
      </section>
      {note === undefined ? null : <figcaption className="mt-2 grid gap-1 text-xs text-ink-soft">{note}</figcaption>}
    </figure>
  );
}
