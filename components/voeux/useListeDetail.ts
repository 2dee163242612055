'use client';

import { useEffect, useReducer, useState } from 'react';
import type { ListeDetail } from '@/lib/api/schemas/liste';
import { createDeviceStore, readJson } from '@/lib/device/createDeviceStore';
import { listeQuery } from '@/lib/device/lien';
import type { Liste } from '@/lib/device/liste';

interface Chiffres {
  /** What was asked. */
  readonly query: string;
  readonly candidat: string;
  /** ISO instant. */
  readonly le: string;
  readonly detail: ListeDetail;
}

export interface EtatDetail {
  readonly chiffres: Chiffres | null;
  readonly busy: boolean;
  readonly panne: 'hors-ligne' | 'service' | null;
}

/**
 * The last figures, kept for the day without network. What an earlier version of the site kept may have another shape: it then counts as
 * nothing, and nothing of the person is in it.
 */
const chiffresStore = createDeviceStore<Chiffres | null>({
  key: 'rose-des-voeux.chiffres',
  empty: null,
  parse: (text) => {
    const kept = readJson(text) as Partial<Chiffres> | null | undefined;
    const { formations, manques } = kept?.detail ?? {};
    return Array.isArray(formations) && Array.isArray(manques) ? (kept as Chiffres) : null;
  },
});

async function fetchDetail(query: string, signal: AbortSignal): Promise<ListeDetail> {
  const response = await fetch(`/api/v1/liste?${query}`, { signal });
  if (!response.ok) throw new Error(`liste: ${response.status}`);
  return response.json();
}

/**
 * Figures of a list. The order of the list changes none of them, and asks for nothing. Former figures stay while new ones are read, and stay
 * with their date when nothing can be read.
 *
 * @param liste `null` while the list is not known
 */
export function useListeDetail(
  liste: Liste | null,
): EtatDetail & { readonly query: string; readonly retry: () => void } {
  const [etat, setEtat] = useState<EtatDetail>({ chiffres: null, busy: true, panne: null });
  const [attempt, retry] = useReducer((count: number) => count + 1, 0);
  const candidat = liste?.candidat ?? '';
  const items = (liste?.items ?? []).toSorted((a, b) => a.code.localeCompare(b.code));
  const query = items.length === 0 ? '' : listeQuery({ candidat, items });

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is what asks again for the same thing.
  useEffect(() => {
    if (query === '') return;
    const controller = new AbortController();
    setEtat((former) => ({ chiffres: former.chiffres ?? chiffresStore.get().value, busy: true, panne: null }));
    fetchDetail(query, controller.signal).then(
      (detail) => {
        const chiffres = { query, candidat, le: new Date().toISOString(), detail };
        chiffresStore.change(() => chiffres);
        setEtat({ chiffres, busy: false, panne: null });
      },
      () => {
        if (controller.signal.aborted) return;
        setEtat(({ chiffres }) => ({ chiffres, busy: false, panne: navigator.onLine ? 'service' : 'hors-ligne' }));
      },
    );
    return () => controller.abort();
  }, [query, candidat, attempt]);

  useEffect(() => {
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, []);

  return { ...etat, query, retry };
}
