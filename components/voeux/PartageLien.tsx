'use client';

import { PHRASE_LIEN, phraseComparees } from '@/components/keep/phrases';
import { useSelection } from '@/components/keep/useSelection';
import { PartagerLien } from '@/components/partage/PartagerLien';
import { partageUrl } from '@/lib/device/partage';

interface PartageLienProps {
  readonly codes: readonly string[];
  /** Query of the person, and of the place, that the figures are for. */
  readonly personne: string;
}

/** The list as a link, with what is chosen to be compared: what it holds is said. */
export function PartageLien({ codes, personne }: PartageLienProps) {
  const comparaison = (useSelection() ?? []).map(({ code }) => code);
  return (
    <div className="grid gap-3">
      <p className="text-sm">
        {PHRASE_LIEN}
        {comparaison.length === 0 ? '' : ` ${phraseComparees(comparaison.length)}`}
      </p>
      <PartagerLien
        label="Lien de ta liste"
        path={partageUrl({ personne, liste: codes, comparaison })}
        nom="Code QR de ta liste"
      />
    </div>
  );
}
