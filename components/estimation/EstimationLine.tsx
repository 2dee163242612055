import { NOT_PUBLISHED } from '@/components/ui/wording';
import type { RaisonIndisponible } from '@/lib/odds/mesures';
import type { Chiffrable } from '@/lib/phrases/chiffre';
import { EstimationFigure } from './EstimationFigure';

interface EstimationLineProps {
  readonly estimation:
    | Chiffrable
    | { readonly kind: 'indisponible'; readonly raison: RaisonIndisponible; readonly phrase: string };
}

/** The figure of one row of a list. Without a figure, why. */
export function EstimationLine({ estimation }: EstimationLineProps) {
  if (estimation.kind !== 'indisponible') return <EstimationFigure estimation={estimation} size="row" />;
  return (
    <p className="text-sm text-ink-soft">
      {estimation.raison === 'non-publie' ? `Chiffre ${NOT_PUBLISHED}.` : estimation.phrase}
    </p>
  );
}
