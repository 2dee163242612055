import { EstimationFigure } from '@/components/estimation/EstimationFigure';
import { OUTCOME } from '@/components/estimation/words';
import { unbroken } from '@/components/ui/wording';
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
  return (
    <div className="grid content-start gap-2">
      <EstimationFigure estimation={estimation} size="row" />
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
