import type { ReactNode } from 'react';
import { LargeRose } from '@/components/ui/LargeRose';

interface HeroProps {
  readonly title: string;
  /** One or two sentences under the title, and what follows at once. */
  readonly children: ReactNode;
}

/** Head of the home page: its one `h1` at the largest size, on the motif drawn large. */
export function Hero({ title, children }: HeroProps) {
  return (
    <div className="hero">
      <LargeRose />
      <div className="mx-auto grid max-w-page gap-5 px-4 py-10 sm:px-6 md:py-16">
        <h1 className="max-w-[18ch] text-3xl">{title}</h1>
        {children}
      </div>
    </div>
  );
}
