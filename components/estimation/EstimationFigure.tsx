import type { ReactNode } from 'react';
import { IntervalLine } from '@/components/charts/IntervalLine';
import { counted, unbroken } from '@/components/ui/wording';
import { formatPourcentage } from '@/lib/domain/nombres';
import type { Estimation } from '@/lib/phrases/estimation';
import { BORROWED, band, countOf, EXPECTED, OUTCOME, observed, RELIABILITY, rate } from './words';

interface EstimationFigureProps {
  readonly estimation: Exclude<Estimation, { kind: 'indisponible' }>;
  /** `page`: under its sentence, on a formation's own page; `card`: one of a list, with its sentence. */
  readonly size: 'card' | 'page';
  /** Under the band: the way to the row that was counted, the words explained. Given by the page, so that a list carries neither. */
  readonly source?: ReactNode;
}

/**
 * The figure: the rate, its count right beside it, what it counts, the interval, then the band with its number and the
 * reliability with its n. An estimate says that it is one, and from whom it borrows; the count beside it says that it was observed, with
 * its own share: two numbers that differ are never left unnamed.
 */
export function EstimationFigure({ estimation, size, source }: EstimationFigureProps) {
  const [first] = estimation.preuves;
  const level = BORROWED[estimation.niveau];
  const borrowed = level === undefined ? '' : `, ${level}`;
  return (
    <div className="grid gap-2.5">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <strong className={`tracking-tight ${size === 'page' ? 'text-figure-lg' : 'text-figure'}`}>
          {rate(estimation)}
        </strong>
        {estimation.kind === 'estimee' ? (
          <span className={size === 'page' ? 'text-lg' : ''}>
            estimation pour la prochaine session{borrowed}
            <br />
            observé en {first.session}&nbsp;: <strong>{observed(first)}</strong>
          </span>
        ) : (
          <span className={size === 'page' ? 'text-xl' : 'text-lg'}>{countOf(first)}</span>
        )}
      </p>
      <p className="text-sm">
        {size === 'card'
          ? estimation.phrase
          : estimation.kind === 'estimee'
            ? `Part des candidats comparables qui, à la prochaine session, ${EXPECTED[estimation.mesure]}.`
            : `${OUTCOME[estimation.mesure]}, session ${first.session}.`}
      </p>
      <IntervalLine taux={estimation.taux} intervalle={estimation.intervalle} />
      <p className="text-sm">
        <strong>{band(estimation)}</strong>
        <span className="text-ink-soft">
          {' '}
          · intervalle à {formatPourcentage(estimation.intervalle.niveau)} · fiabilité{' '}
          {RELIABILITY[estimation.fiabilite]} ({counted(first.sur, 'candidat', 'candidats')})
        </span>
      </p>
      {source === undefined ? null : <div className="flex flex-wrap gap-x-4 text-sm">{source}</div>}
      <p className="text-xs text-ink-soft">{unbroken(estimation.avertissements.join(' '))}</p>
    </div>
  );
}
