import type { ReactNode } from 'react';
import { HeroRose } from './HeroRose';

interface HeroProps {
  readonly title: string;
  /** One or two sentences under the title, and what follows at once. */
  readonly children: ReactNode;
}

/** Head of the home page: its one `h1` at the largest size, on the motif drawn large. */
export function Hero({ title, children }: HeroProps) {
  return (
    <div className="hero">
      <HeroRose />
      <div className="mx-auto grid max-w-page gap-5 px-4 py-10 sm:px-6 md:py-16">
        <h1 className="max-w-[18ch] text-3xl">{title}</h1>
        {children}
      </div>
    </div>
  );
}
