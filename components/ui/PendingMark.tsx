'use client';

import { useLinkStatus } from 'next/link';

/** A thin line at the top of the screen while the page asked for is on its way: a slow network must not look like none. */
export function PendingMark() {
  const { pending } = useLinkStatus();
  return pending ? <span aria-hidden="true" className="pending-mark" /> : null;
}
