'use client';

import { useQueries } from '@tanstack/react-query';
import type { FormationListe } from '@/lib/api/schemas/liste';
import { candidatOf, type Eleve } from '@/lib/seance/eleve';
import { createLireChiffres } from './lireChiffres';

const lire = createLireChiffres();

/** What is known of a vœu: its formation and figure, `null` for a code that the data do not know. */
export type Connaissance = FormationListe | null | 'attente' | 'panne';

export interface Chiffres {
  readonly of: (eleve: Eleve, code: string) => Connaissance;
  readonly busy: boolean;
  /** Some figures could not be read. */
  readonly panne: boolean;
  readonly retry: () => void;
}

const keyOf = (candidat: string, code: string) => `${candidat} ${code}`;

/** The figures of these students' vœux. One that is known is never asked for again: what is undone is there at once. */
export function useChiffres(eleves: readonly Eleve[]): Chiffres {
  const demandes = new Map(
    eleves.flatMap((eleve) => {
      const candidat = candidatOf(eleve);
      return eleve.voeux.map(({ code }) => [keyOf(candidat, code), { candidat, code }] as const);
    }),
  );
  const results = useQueries({
    queries: [...demandes.values()].map(({ candidat, code }) => ({
      queryKey: ['seance', candidat, code],
      queryFn: () => lire(candidat, code),
    })),
  });
  const byKey = new Map([...demandes.keys()].map((key, index) => [key, results[index]]));
  return {
    of(eleve, code) {
      const result = byKey.get(keyOf(candidatOf(eleve), code));
      if (result === undefined || result.isPending) return 'attente';
      return result.isError ? 'panne' : result.data;
    },
    busy: results.some(({ isFetching }) => isFetching),
    panne: results.some(({ isError, isFetching }) => isError && !isFetching),
    retry: () => {
      for (const { isError, refetch } of results) if (isError) void refetch();
    },
  };
}
