import { NOT_PUBLISHED } from '@/components/ui/wording';
import type { Estimation } from '@/lib/phrases/estimation';
import { band, countOf, OUTCOME, rate } from './words';

interface EstimationLineProps {
  readonly estimation: Estimation;
}

/** A figure on one line of a list: rate, band with its number, what was counted. Without a figure, why. */
export function EstimationLine({ estimation }: EstimationLineProps) {
  if (estimation.kind === 'indisponible') {
    return (
      <p className="text-sm text-ink-soft">
        {estimation.raison === 'non-publie' ? `Chiffre ${NOT_PUBLISHED}.` : estimation.phrase}
      </p>
    );
  }
  const [first] = estimation.preuves;
  return (
    <p className="text-sm">
      <strong className="text-base">{rate(estimation)}</strong> · {band(estimation)}
      <span className="block text-xs text-ink-soft">
        En {first.session}, {countOf(first)} {OUTCOME[estimation.mesure]}.
      </span>
    </p>
  );
}
