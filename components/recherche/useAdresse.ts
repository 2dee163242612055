'use client';

import { useSearchParams } from 'next/navigation';
import { useRef } from 'react';
import { canonicalQuery } from '@/lib/search/adresse';

/** Where a search is read, and where its forms and links lead. */
export const PATH = '/recherche';

export interface Adresse {
  /** Canonical query of the search that is drawn. */
  readonly query: string;
  /** The query of the address bar: newer than `query` while that is on its way to the screen. */
  readonly latest: () => string;
  /** Goes to another search without asking the server for its page. Letters typed one after the other make one entry of the history. */
  readonly go: (query: string, isTyped: boolean) => void;
}

/**
 * The address as the state of the search: the router follows it, `pushState` and the buttons of the browser included.
 *
 * @param asked canonical query of the address that the server answered, as it was written
 * @param answered the same, as the server understood it: places by their code
 */
export function useAdresse(asked: string, answered: string): Adresse {
  /** The address as typing left it: another one ends the typing. */
  const typed = useRef<string | null>(null);
  const understood = (params: Iterable<readonly [string, string]>) => {
    const written = canonicalQuery(params);
    return written === asked ? answered : written;
  };
  const latest = () => understood(new URLSearchParams(window.location.search));
  return {
    query: understood(useSearchParams()),
    latest,
    go(query, isTyped) {
      if (query === latest()) return;
      const method = isTyped && typed.current === window.location.search ? 'replaceState' : 'pushState';
      window.history[method](null, '', query === '' ? PATH : `${PATH}?${query}`);
      typed.current = isTyped ? window.location.search : null;
    },
  };
}
