import Link from 'next/link';
import type { ComponentProps } from 'react';
import { PendingMark } from './PendingMark';

/** A link to another page of ours. Never fetched before it is asked for: a list of results would ask for twenty pages. */
export function PageLink({ children, ...props }: Omit<ComponentProps<typeof Link>, 'prefetch'>) {
  return (
    <Link {...props} prefetch={false}>
      {children}
      <PendingMark />
    </Link>
  );
}
