'use client';

import {
  type DehydratedState,
  environmentManager,
  HydrationBoundary,
  notifyManager,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';

const MINUTE = 60_000;

// An answer is shown as it comes, not in a task after it, behind those that a press left.
notifyManager.setScheduler(queueMicrotask);

function createClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A release lasts weeks; an answer that is asked for again is asked with its tag.
        staleTime: 10 * MINUTE,
        // On the server an answer goes with its request: a timer would keep the whole of it that long.
        gcTime: environmentManager.isServer() ? Number.POSITIVE_INFINITY : 30 * MINUTE,
        retry: false,
        refetchOnWindowFocus: false,
        // Offline is a state that this page says itself.
        networkMode: 'always',
      },
    },
  });
}

let browserClient: QueryClient | undefined;

/** One cache for the whole visit in the browser, so that « back » finds its list; one per request on the server. */
function clientOf(): QueryClient {
  if (environmentManager.isServer()) return createClient();
  browserClient ??= createClient();
  return browserClient;
}

/** Gives the results page its cache, filled with what the server answered. */
export function RechercheQueries({
  state,
  children,
}: {
  /** A `DehydratedState` as JSON: React reads a text much faster than the thousands of values that it says. */
  readonly state: string;
  readonly children: ReactNode;
}) {
  const [client] = useState(clientOf);
  const answers = useMemo(() => JSON.parse(state) as DehydratedState, [state]);
  return (
    <QueryClientProvider client={client}>
      <HydrationBoundary state={answers}>{children}</HydrationBoundary>
    </QueryClientProvider>
  );
}
