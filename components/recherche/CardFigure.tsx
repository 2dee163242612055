import { IntervalLine } from '@/components/charts/IntervalLine';
import { BORROWED, band, countOf, OUTCOME, RELIABILITY, rate } from '@/components/estimation/words';
import { counted, unbroken } from '@/components/ui/wording';
import type { Estimation } from '@/lib/phrases/estimation';
import { Icones } from './Icones';

interface CardFigureProps {
  /** Of the formation. */
  readonly code: string;
  readonly estimation: Exclude<Estimation, { kind: 'indisponible' }>;
  /** Said above the list already. */
  readonly said: readonly string[];
}

/**
 * The figure of a card, to be read in three seconds: the rate, what it is, the band with its number; then the icons, the
 * interval, the sentence of what was counted. What else is to be known folds.
 */
export function CardFigure({ code, estimation, said }: CardFigureProps) {
  const [first] = estimation.preuves;
  const own = estimation.avertissements.filter((words) => !said.includes(words));
  const level = BORROWED[estimation.niveau];
  return (
    <div className="grid content-start gap-2">
      <p className="flex items-baseline gap-x-3">
        <strong className="text-figure tracking-tight whitespace-nowrap">{rate(estimation)}</strong>
        <span className="text-sm">
          {estimation.kind === 'estimee' ? (
            <>
              estimation
              {level === undefined ? '' : `, ${level}`}
              <br />
              observé en {first.session}&nbsp;: <strong className="whitespace-nowrap">{countOf(first)}</strong>
            </>
          ) : (
            <strong className="text-lg">{countOf(first)}</strong>
          )}
        </span>
      </p>
      <p className="text-sm">
        <strong>{band(estimation)}</strong>
        <span className="text-ink-soft">
          {' '}
          · fiabilité {RELIABILITY[estimation.fiabilite]} ({counted(first.sur, 'candidat', 'candidats')})
        </span>
      </p>
      <IntervalLine taux={estimation.taux} intervalle={estimation.intervalle} />
      <Icones sur={first.sur} obtenus={first.obtenus} outcome={OUTCOME[estimation.mesure]} />
      <p className="text-sm">{estimation.phrase}</p>
      {own.length === 0 ? null : (
        <details key={code} className="fold-paper text-sm">
          <summary className="min-h-6 w-fit text-ink-soft underline">À savoir pour cette formation</summary>
          <ul className="mt-1 grid gap-1 text-ink-soft">
            {own.map((words) => (
              <li key={words}>{unbroken(words)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
