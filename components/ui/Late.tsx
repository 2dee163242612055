'use client';

import { createContext, type ReactNode, Suspense, use } from 'react';

const BuiltOnce = createContext(false);

/** Around a page that is built once for everyone: its address is known to the browser alone. */
export function BuiltOncePage({ children }: { readonly children: ReactNode }) {
  return <BuiltOnce value={true}>{children}</BuiltOnce>;
}

interface LateProps {
  /** Shown by a page that is built once, until its scripts run. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/**
 * What reads the address of the page. A page of a request knows it, and writes it at once: a boundary there could be sent after the rest, and
 * would never be shown without scripts.
 */
export function Late({ fallback, children }: LateProps) {
  return use(BuiltOnce) ? <Suspense fallback={fallback}>{children}</Suspense> : children;
}
