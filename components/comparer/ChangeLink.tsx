'use client';

import type { ReactNode } from 'react';
import { followComparaison } from '@/components/keep/useSelection';
import { PageLink } from '@/components/ui/PageLink';
import type { Choisie } from '@/lib/device/selection';

interface ChangeLinkProps {
  readonly href: string;
  /** What the page shows. */
  readonly before: readonly string[];
  /** What it shows once the link is followed. */
  readonly after: readonly Choisie[];
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link that changes the comparison; the selection of the device follows when it is this very comparison. */
export function ChangeLink({ href, before, after, className, children }: ChangeLinkProps) {
  return (
    <PageLink href={href} scroll={false} className={className} onClick={() => followComparaison(before, after)}>
      {children}
    </PageLink>
  );
}
