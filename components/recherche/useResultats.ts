'use client';

import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Carte } from '@/lib/search/carte/contrat';
import { carteQuery, queryKeys } from '@/lib/search/queryKeys';
import type { Resultats } from '@/lib/search/resultats';
import { type Echec, EchecRequete, readApi } from './readApi';

const withQuery = (path: string, query: string) => (query === '' ? path : `${path}?${query}`);

const resultatsOptions = (query: string) => ({
  queryKey: queryKeys.resultats(query),
  queryFn: ({ signal }: { signal: AbortSignal }) => readApi<Resultats>(withQuery('/api/v1/formations', query), signal),
});

const carteOptions = (query: string) => ({
  queryKey: queryKeys.carte(query),
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    readApi<Carte>(withQuery('/api/v1/carte', carteQuery(query)), signal),
});

/** The last answers that came: what stays on the screen while the next ones are on their way, or lost. */
interface Montre {
  readonly resultats: Resultats;
  /** Milliseconds since 1970. */
  readonly a: number;
}

interface EtatResultats {
  readonly resultats: Resultats | null;
  readonly carte: Carte | null;
  /** The list shown is not yet that of the query. */
  readonly enAttente: boolean;
  readonly echec: Echec | null;
  /** When the list shown was read. */
  readonly lueA: number;
  readonly retry: () => void;
  /** Fetches another search before it is asked for. */
  readonly prefetch: (query: string) => void;
}

/**
 * The list and the map of a query. The former ones stay until the next are there. The list waits for nothing; the map
 * never changes before it.
 */
export function useResultats(query: string): EtatResultats {
  const client = useQueryClient();
  const list = useQuery({ ...resultatsOptions(query), placeholderData: keepPreviousData });
  const map = useQuery({ ...carteOptions(query), placeholderData: keepPreviousData });
  const [shown, setShown] = useState<Montre | null>(null);

  const [drawn, setDrawn] = useState<Carte | null>(null);

  const isFresh = list.data !== undefined && !list.isPlaceholderData;
  if (isFresh && shown?.resultats !== list.data) setShown({ resultats: list.data, a: list.dataUpdatedAt });
  // The map may fail alone: the list is then shown with the former map left out.
  const isMapSettled = map.isError || (map.data !== undefined && !map.isPlaceholderData);
  const carte = map.isError ? null : (map.data ?? null);
  if (isFresh && isMapSettled && drawn !== carte) setDrawn(carte);

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

  const prefetch = useCallback(
    (other: string) => {
      client.prefetchQuery(resultatsOptions(other));
      client.prefetchQuery(carteOptions(other));
    },
    [client],
  );

  return {
    resultats: shown?.resultats ?? list.data ?? null,
    carte: shown === null ? carte : drawn,
    enAttente: !isError && !isFresh,
    echec: isError ? (error instanceof EchecRequete ? error.echec : { kind: 'faute' }) : null,
    lueA: shown?.a ?? 0,
    retry,
    prefetch,
  };
}
