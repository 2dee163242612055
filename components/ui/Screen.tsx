import type { ReactNode } from 'react';
import { LargeRose } from './LargeRose';

interface ScreenProps {
  /** Short, above the title: what kind of screen this is. */
  readonly kicker: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A whole screen that says one thing: not found, out of order, no data yet. Each of them is a different screen. */
export function Screen({ kicker, title, children }: ScreenProps) {
  return (
    <div className="hero">
      <LargeRose />
      <div className="mx-auto max-w-page px-4 py-16 sm:px-6 md:py-28">
        <div className="max-w-prose">
          <p className="kicker">{kicker}</p>
          <h1 className="mt-1 text-2xl">{title}</h1>
          <div className="mt-5 grid max-w-[36rem] gap-4">{children}</div>
        </div>
      </div>
    </div>
  );
}
