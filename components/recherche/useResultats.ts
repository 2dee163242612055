'use client';

import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useEffect, useRef } from 'react';
import type { Ecran } from '@/lib/search/ecran/contrat';
import type { Carte } from '@/lib/search/map/contrat';
import { carteQuery, queryKeys } from '@/lib/search/queryKeys';
import { type Echec, EchecRequete, readApi } from './readApi';

const withQuery = (path: string, query: string) => (query === '' ? path : `${path}?${query}`);

const resultatsOptions = (query: string) => ({
  queryKey: queryKeys.resultats(query),
  queryFn: ({ signal }: { signal: AbortSignal }) => readApi<Ecran>(withQuery('/api/v1/resultats', query), signal),
});

const carteOptions = (query: string) => ({
  queryKey: queryKeys.carte(query),
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    readApi<Carte>(withQuery('/api/v1/carte', carteQuery(query)), signal),
});

/** The last answers that came: what stays on the screen while the next ones are on their way, or lost. */
interface Montre {
  readonly resultats: Ecran;
  /** Milliseconds since 1970. */
  readonly a: number;
}

interface EtatResultats {
  readonly resultats: Ecran | null;
  readonly carte: Carte | null;
  /** The list shown is not yet that of the query. */
  readonly enAttente: boolean;
  readonly echec: Echec | null;
  /** When the list shown was read. */
  readonly lueA: number;
  readonly retry: () => void;
}

/** Asks for the list of another search before it is shown. */
export function usePrefetch(): (query: string) => void {
  const client = useQueryClient();
  return useCallback((query) => void client.prefetchQuery(resultatsOptions(query)), [client]);
}

/**
 * The list and the map of a query. The former ones stay until the next are there. The list waits for nothing; the map
 * never changes before it.
 */
export function useResultats(query: string): EtatResultats {
  const list = useQuery({ ...resultatsOptions(query), placeholderData: keepPreviousData });
  // Asked for once the list is drawn: asking takes as long as drawing a card.
  const mapQuery = useDeferredValue(query);
  const map = useQuery({ ...carteOptions(mapQuery), placeholderData: keepPreviousData });
  // A lost answer empties a query: the last ones that came stay on the screen.
  const last = useRef<Montre | null>(null);
  const lastMap = useRef<Carte | null>(null);
  const isFresh = list.data !== undefined && !list.isPlaceholderData;
  const shown: Montre | null = list.data === undefined ? last.current : { resultats: list.data, a: list.dataUpdatedAt };
  // The map never changes before the list; it may fail alone, and is then left out.
  const isMapSettled = map.isError || (map.data !== undefined && !map.isPlaceholderData);
  const carte = isFresh && isMapSettled ? (map.data ?? null) : (lastMap.current ?? map.data ?? null);
  useEffect(() => {
    if (isFresh) last.current = { resultats: list.data, a: list.dataUpdatedAt };
    lastMap.current = carte;
  });

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

  return {
    resultats: shown?.resultats ?? null,
    carte,
    enAttente: !isError && !isFresh,
    echec: isError ? (error instanceof EchecRequete ? error.echec : { kind: 'faute' }) : null,
    lueA: shown?.a ?? 0,
    retry,
  };
}
