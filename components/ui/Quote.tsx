import type { ReactNode } from 'react';

interface QuoteProps {
  /** Who says it, and where. */
  readonly attribution: ReactNode;
  readonly children: ReactNode;
}

/** Words of someone else, marked as such and attributed. */
export function Quote({ attribution, children }: QuoteProps) {
  return (
    <figure className="m-0 border-s-2 border-rule ps-4">
      <blockquote className="grid max-w-prose gap-3">{children}</blockquote>
      <figcaption className="mt-3 text-xs text-ink-soft">{attribution}</figcaption>
    </figure>
  );
}
