import { Fragment } from 'react';
import { ECOLES_DU_MILIEU, motsPaliers, phraseMediane } from '@/lib/phrases/rose';
import type { Echelle } from '@/lib/search/rose/echelle';
import { Strip } from './Strip';

interface EchelleEcolesProps {
  readonly echelle: Echelle;
  /** Which schools: « Près de toi ». */
  readonly ou: string;
}

/** The schools of a diploma as marks on one scale, and the same in words. */
export function EchelleEcoles({ echelle, ou }: EchelleEcolesProps) {
  return (
    <div>
      <Strip taux={echelle.taux} milieu={echelle.n < ECOLES_DU_MILIEU ? null : echelle} />
      <p aria-hidden="true" className="flex justify-between text-xs text-ink-soft">
        <span>0</span>
        <span>50</span>
        <span>100&nbsp;%</span>
      </p>
      <p className="text-sm">
        {`${ou}\u00a0: `}
        {motsPaliers(echelle.comptes).map(({ palier, mots }, index, { length }) => (
          <Fragment key={palier}>
            <span className={`strip-key strip-${palier}`}>{index + 1 < length ? `${mots},` : mots}</span>{' '}
          </Fragment>
        ))}
        <span className="block text-xs text-ink-soft">{phraseMediane(echelle)}</span>
      </p>
    </div>
  );
}
