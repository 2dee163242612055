'use client';

import { keepPreviousData, notifyManager, QueryClient, useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useRef } from 'react';
import type { Ecran } from '@/lib/search/ecran/contrat';
import type { Carte } from '@/lib/search/map/contrat';
import { carteQuery, queryKeys } from '@/lib/search/queryKeys';
import type { Answers, EtatResultats } from './etat';
import { EchecRequete, readApi, readResultats, withQuery } from './readApi';

const MINUTE = 60_000;

// An answer is shown as it comes, not in a task after it, behind those that a press left.
notifyManager.setScheduler(queueMicrotask);

/** One cache for the whole visit, so that « back » finds its list. */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      // A release lasts weeks; an answer that is asked for again is asked with its tag.
      staleTime: 10 * MINUTE,
      gcTime: 30 * MINUTE,
      retry: false,
      refetchOnWindowFocus: false,
      // Offline is a state that this page says itself.
      networkMode: 'always',
    },
  },
});

const resultatsOptions = (query: string) => ({
  queryKey: queryKeys.resultats(query),
  queryFn: ({ signal }: { signal: AbortSignal }) => readResultats(query, signal),
});

const carteOptions = (query: string) => ({
  queryKey: queryKeys.carte(query),
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    readApi<Carte>(withQuery('/api/v1/carte', carteQuery(query)), signal),
});

/** Keeps what the server answered with its page, where nothing newer is known. */
export function keepAnswers(query: string, { resultats, carte, lueA }: Answers): void {
  const kept = [
    [queryKeys.resultats(query), resultats],
    [queryKeys.carte(query), carte],
  ] as const;
  for (const [key, data] of kept) {
    if ((client.getQueryState(key)?.dataUpdatedAt ?? 0) < lueA) client.setQueryData(key, data, { updatedAt: lueA });
  }
}

/**
 * Asks for the list of another search before it is shown.
 *
 * @param early its answer, where it was asked for before this was there
 */
export function prefetchResultats(query: string, early: Promise<Ecran> | null): void {
  const options = resultatsOptions(query);
  void client.prefetchQuery(early === null ? options : { ...options, queryFn: () => early });
}

interface FollowResultatsProps {
  readonly query: string;
  /** Told of every change before it is painted. */
  readonly onEtat: (etat: EtatResultats) => void;
}

/**
 * Follows the list and the map of a query; draws nothing. The former ones stay until the next are there. The list waits
 * for nothing; the map never changes before it.
 */
export function FollowResultats({ query, onEtat }: FollowResultatsProps) {
  const list = useQuery({ ...resultatsOptions(query), placeholderData: keepPreviousData }, client);
  // Asked for once the list is drawn: asking takes as long as drawing a card.
  const mapQuery = useDeferredValue(query);
  const map = useQuery({ ...carteOptions(mapQuery), placeholderData: keepPreviousData }, client);
  // A lost answer empties a query: the last ones that came stay on the screen.
  const last = useRef<{ readonly resultats: Ecran; readonly lueA: number } | null>(null);
  const lastMap = useRef<Carte | null>(null);
  const isFresh = list.data !== undefined && !list.isPlaceholderData;
  const resultats = list.data ?? last.current?.resultats ?? null;
  const lueA = list.data === undefined ? (last.current?.lueA ?? 0) : list.dataUpdatedAt;
  // The map never changes before the list; it may fail alone, and is then left out.
  const isMapSettled = map.isError || (map.data !== undefined && !map.isPlaceholderData);
  const carte = isFresh && isMapSettled ? (map.data ?? null) : (lastMap.current ?? map.data ?? null);

  const { isError, error, refetch } = list;
  const { isError: isMapError, refetch: refetchMap } = map;
  const retry = useCallback(() => {
    if (isError) refetch();
    if (isMapError) refetchMap();
  }, [isError, refetch, isMapError, refetchMap]);
  useEffect(() => {
    if (!isError) return;
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [isError, retry]);

  useLayoutEffect(() => {
    if (isFresh) last.current = { resultats: list.data, lueA: list.dataUpdatedAt };
    lastMap.current = carte;
    if (resultats === null) return;
    const echec = isError ? (error instanceof EchecRequete ? error.echec : ({ kind: 'faute' } as const)) : null;
    onEtat({ query, resultats, carte, enAttente: !isError && !isFresh, echec, lueA, retry });
  }, [query, onEtat, isFresh, list.data, list.dataUpdatedAt, resultats, carte, isError, error, lueA, retry]);
  return null;
}
