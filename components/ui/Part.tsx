import type { ReactNode } from 'react';

interface PartProps {
  readonly id: string;
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page: opened by the motif, reached by its anchor. */
export function Part({ id, title, lead, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="tick mt-16 grid gap-6">
      <div className="grid max-w-prose gap-2">
        <h2 id={id} className="text-xl" data-plain-target>
          {title}
        </h2>
        {lead === undefined ? null : <div className="text-ink-soft">{lead}</div>}
      </div>
      {children}
    </section>
  );
}
