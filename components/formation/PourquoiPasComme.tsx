'use client';

import { PersonneLink } from '@/components/ui/PersonneLink';
import { unbroken } from '@/components/ui/wording';
import type { Mesure } from '@/lib/odds/mesures';
import { EXPLIQUE_SIMULATEUR, expliqueTauxAcces } from '@/lib/phrases/formation';

/** Why neither the official rate nor Parcoursup's simulator says the same as our figure. In the browser too: these words are the same on every page. */
export function PourquoiPasComme({ mesure }: { readonly mesure: Mesure }) {
  return (
    <>
      <p className="font-bold">Pourquoi pas comme le taux d’accès, ni comme le simulateur de Parcoursup&nbsp;?</p>
      <ul className="grid list-disc gap-1 ps-5">
        {[...expliqueTauxAcces(mesure), ...EXPLIQUE_SIMULATEUR].map((sentence) => (
          <li key={sentence}>{unbroken(sentence)}</li>
        ))}
      </ul>
      <p className="no-print">
        <PersonneLink href="/methode#ecart" className="inline-block min-h-6">
          Tout le détail
        </PersonneLink>
      </p>
    </>
  );
}
