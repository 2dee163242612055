import { ECOLES_DU_MILIEU, motsPaliers, phraseMediane } from '@/lib/phrases/rose';
import type { EchelleDiplome } from '@/lib/views/echelle';
import { Strip, StripMark } from './Strip';

/** The schools of a diploma on one scale, with its words: how many in each band, and the middle of them. */
export function EchelleEcoles({ echelle, isNear }: EchelleDiplome) {
  return (
    <div>
      <Strip taux={echelle.taux} milieu={echelle.n < ECOLES_DU_MILIEU ? null : echelle} />
      <p aria-hidden="true" className="flex justify-between text-xs text-ink-soft">
        <span>0</span>
        <span>50</span>
        <span>100&nbsp;%</span>
      </p>
      <p className="text-sm">
        {isNear ? 'Près de toi' : 'En France'}&nbsp;:{' '}
        {motsPaliers(echelle.taux).map(({ palier, mots }, index) => (
          <span key={palier} className="whitespace-nowrap">
            {index === 0 ? null : ', '}
            <StripMark palier={palier} />
            {mots}
          </span>
        ))}
        <span className="block text-xs text-ink-soft">{phraseMediane(echelle)}</span>
      </p>
    </div>
  );
}
