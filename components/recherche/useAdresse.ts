'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { canonicalQuery } from '@/lib/search/adresse';

/** Where a search is read, and where its forms and links lead. */
export const PATH = '/recherche';

export interface Adresse {
  /** Canonical query of the search that is drawn. */
  readonly query: string;
  /** The query that was asked for last: newer than `query` while that is on its way to the screen. */
  readonly latest: () => string;
  /** Goes to another search without asking the server for its page. Letters typed one after the other make one entry of the history. */
  readonly go: (query: string, isTyped: boolean) => void;
  /** The buttons of the browser changed the address. */
  readonly reread: () => void;
}

/**
 * The address as the state of the search: the router follows it, `pushState` and the buttons of the browser included.
 *
 * @param asked canonical query of the address that the server answered, as it was written
 * @param answered the same, as the server understood it: places by their code
 */
export function useAdresse(asked: string, answered: string): Adresse {
  const understood = (params: Iterable<readonly [string, string]>) => {
    const written = canonicalQuery(params);
    return written === asked ? answered : written;
  };
  const query = understood(useSearchParams());
  /** Changes not drawn yet, the newest last. The router writes in the address bar what it draws, even when a newer change is there. */
  const changes = useRef<readonly string[]>([]);
  /** The query as typing left it: another one ends the typing. */
  const typed = useRef<string | null>(null);
  useEffect(() => {
    if (query === changes.current.at(-1)) changes.current = [];
  }, [query]);
  const latest = () => {
    const shown = understood(new URLSearchParams(window.location.search));
    return changes.current.includes(shown) ? (changes.current.at(-1) ?? shown) : shown;
  };
  return {
    query,
    latest,
    go(next, isTyped) {
      if (next === latest()) return;
      const method = isTyped && typed.current === latest() ? 'replaceState' : 'pushState';
      changes.current = [...changes.current, next];
      typed.current = isTyped ? next : null;
      window.history[method](null, '', next === '' ? PATH : `${PATH}?${next}`);
    },
    reread() {
      changes.current = [];
    },
  };
}
