'use client';

import { useEffect, useState } from 'react';
import type { ListeDetail } from '@/lib/api/schemas/liste';
import { paliersVides } from '@/lib/odds/liste';
import type { Palier } from '@/lib/odds/mesures';
import type { VoeuxSuggeres } from '@/lib/search/suggestVoeux';
import type { CaseListe } from './Case';

/** From where suggestions are measured. */
export interface LieuListe {
  /** « ville=Roubaix ». */
  readonly query: string;
  /** Kilometres. */
  readonly rayon: number;
}

interface Reponses {
  /** What was asked. */
  readonly key: string;
  /** `null`: it could not be read. */
  readonly parPalier: ReadonlyMap<Palier, VoeuxSuggeres> | null;
}

async function fetchSuggestions(query: string, signal: AbortSignal): Promise<VoeuxSuggeres> {
  const response = await fetch(`/api/v1/liste/suggestions?${query}`, { signal });
  if (!response.ok) throw new Error(`suggestions: ${response.status}`);
  return response.json();
}

const paliersOf = ({ bilan, formations }: Pick<ListeDetail, 'bilan' | 'formations'>): readonly Palier[] =>
  bilan === null || formations.length === 0 ? [] : paliersVides(bilan);

/**
 * The slots of the list on this device: there as soon as its balance is known, with what would fill them once that is read. Where it cannot be read, the slot
 * says so, and how to ask again.
 *
 * @param chiffres figures of the list and the question that they answer, `null` while they are not known
 */
export function useCases(
  chiffres: { readonly query: string; readonly detail: Pick<ListeDetail, 'bilan' | 'formations'> } | null,
  lieu: LieuListe | null,
): readonly CaseListe[] {
  const [reponses, setReponses] = useState<Reponses | null>(null);
  const [essai, setEssai] = useState(0);
  const vides = chiffres === null ? [] : paliersOf(chiffres.detail);
  const base = [chiffres?.query, lieu?.query].filter((part) => part !== undefined).join('&');
  const asked = [base, ...vides].join('&');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds all that is asked.
  useEffect(() => {
    if (vides.length === 0) return;
    const controller = new AbortController();
    Promise.all(
      vides.map(
        async (palier) => [palier, await fetchSuggestions(`${base}&palier=${palier}`, controller.signal)] as const,
      ),
    ).then(
      (all) => setReponses({ key: asked, parPalier: new Map(all) }),
      () => {
        if (!controller.signal.aborted) setReponses({ key: asked, parPalier: null });
      },
    );
    return () => controller.abort();
  }, [asked, essai]);

  const answer = reponses?.key === asked ? reponses : null;
  const relire = answer?.parPalier === null ? () => setEssai(essai + 1) : null;
  return vides.map((palier) => {
    const found = answer?.parPalier?.get(palier);
    return found === undefined
      ? { palier, rayon: lieu?.rayon ?? null, total: null, resultats: [], relire }
      : { palier, ...found };
  });
}
