'use client';

import type { MouseEvent, ReactNode } from 'react';
import { followComparaison } from '@/components/keep/useSelection';
import type { Choisie } from '@/lib/device/selection';

interface FollowedChangesProps {
  /** What the page shows. */
  readonly codes: readonly string[];
  /** What its links may lead to. */
  readonly choisies: readonly Choisie[];
  readonly children: ReactNode;
}

/** Links that change the comparison; the selection of the device follows when it is this very comparison. */
export function FollowedChanges({ codes, choisies, children }: FollowedChangesProps) {
  const follow = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link === null || link.pathname !== '/comparer') return;
    const after = new URL(link.href).searchParams.getAll('f');
    followComparaison(
      codes,
      after.flatMap((code) => choisies.find((one) => one.code === code) ?? []),
    );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links within are what is pressed
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div onClick={follow} className="grid gap-5">
      {children}
    </div>
  );
}
