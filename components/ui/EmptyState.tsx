import type { ReactNode } from 'react';
import { WindRose } from './WindRose';

interface EmptyStateProps {
  /** What is empty, in a sentence. */
  readonly title: string;
  /** Why, and what fills it. */
  readonly children: ReactNode;
}

/** Nothing here yet, for a reason that is said, with what to do next. Never shown for a fault or for a slow answer. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="well grid justify-items-start gap-3">
      <WindRose className="size-10 text-edge" />
      <p className="text-lg font-bold">{title}</p>
      <div className="grid max-w-prose gap-3">{children}</div>
    </div>
  );
}
