'use client';

import { createContext, type ReactNode, Suspense, use } from 'react';

const OfRequest = createContext(false);

/** Around pages that are rendered at each request: they know their address at once. */
export function RequestPages({ children }: { readonly children: ReactNode }) {
  return <OfRequest value={true}>{children}</OfRequest>;
}

interface LateProps {
  /** Shown by a page that is built once, until its scripts run. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/**
 * What reads the address of the page. One that is built once learns it from the browser; one of a request knows it, and writes it at once: a
 * boundary there could be sent after the rest, and would never be shown without scripts.
 */
export function Late({ fallback, children }: LateProps) {
  return use(OfRequest) ? children : <Suspense fallback={fallback}>{children}</Suspense>;
}
