import type { ReactNode } from 'react';
import { unbroken } from '@/components/ui/wording';
import { shareOf } from '@/lib/domain/rate';
import { type Chiffrable, direChiffre, phraseChiffre } from '@/lib/phrases/chiffre';
import { ChiffreBar } from './ChiffreBar';

interface EstimationFigureProps {
  readonly estimation: Chiffrable;
  /**
   * `row`: one of a list; `page`: the first thing of a page of its own; `mini`: the count and the drawing alone, in a board; `colonne`: one of several
   * side by side, whose row says what is counted.
   */
  readonly size: 'row' | 'page' | 'mini' | 'colonne';
  /** Makes the count a way to its row of the document. */
  readonly lien?: (compte: string) => ReactNode;
}

/** Heard between two parts that stand on lines of their own. */
const Stop = () => <span className="sr-only">. </span>;

/**
 * The figure, wherever one stands: the count first and largest and what it is, one bar from 0 to 100 % that holds it and the range of the next session,
 * the band with its numbers, the place among the schools of the same BTS. Its words follow one another as a sentence.
 */
export function EstimationFigure({ estimation, size, lien = (compte) => compte }: EstimationFigureProps) {
  const { compte, quoi, palier, quand, parmi, ecart } = direChiffre(estimation);
  const [{ obtenus, sur }] = estimation.preuves;
  const bar = (
    <ChiffreBar
      compte={sur === 0 ? null : shareOf(obtenus, sur)}
      intervalle={estimation.intervalle}
      palier={estimation.palier}
    />
  );
  if (size === 'mini') {
    return (
      <span role="img" aria-label={phraseChiffre(estimation)} className="chiffre chiffre-mini">
        <strong className="chiffre-compte">{compte}</strong>
        {bar}
      </span>
    );
  }
  return (
    <p className={size === 'row' ? 'chiffre' : `chiffre chiffre-${size}`}>
      <strong className="chiffre-compte">{lien(compte)}</strong>
      {size === 'colonne' ? (
        <Stop />
      ) : (
        <span className="chiffre-quoi">
          {unbroken(quoi)}
          <Stop />
        </span>
      )}
      {bar}
      <span className="chiffre-suite">
        <strong>{palier}</strong>
        {quand === null ? null : ` ${quand}`}
        {parmi === null ? null : <span>{` · ${parmi}`}</span>}
      </span>
      {size !== 'page' || ecart === null ? null : (
        <span className="chiffre-ecart">
          <Stop />
          {unbroken(ecart)}
        </span>
      )}
    </p>
  );
}
