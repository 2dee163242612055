import { columnsOf, estimatedIcons } from '@/components/charts/icons';
import type { Mesure } from '@/lib/odds/mesures';
import { phraseIcones } from '@/lib/phrases/resultats';
import { PATTERN, STEP } from './IconPatterns';

interface IconesProps {
  readonly mesure: Mesure;
  /** In [0, 1]. */
  readonly taux: number;
  /** Candidates that it rests on. */
  readonly n: number;
}

/** The icons of an estimate, out of ten or a hundred, drawn by four rectangles: cards must be light (IconPatterns). */
export function Icones({ mesure, taux, n }: IconesProps) {
  const { icons, full } = estimatedIcons(taux, n);
  const columns = columnsOf(icons);
  const width = columns * STEP;
  const rows = Math.ceil(icons / columns);
  const fullRows = Math.floor(full / columns);
  const rest = full % columns;
  const fill = (pattern: string) => `url(#${pattern})`;
  return (
    <svg
      role="img"
      aria-label={phraseIcones(mesure, full, icons)}
      viewBox={`0 0 ${width} ${rows * STEP}`}
      width={width * (icons <= 10 ? 1.6 : 0.9)}
      height={rows * STEP * (icons <= 10 ? 1.6 : 0.9)}
      className="block h-auto max-w-full"
    >
      <rect y={fullRows * STEP} width={width} height={(rows - fullRows) * STEP} fill={fill(PATTERN.vide)} />
      {rest === 0 ? null : <rect y={fullRows * STEP} width={rest * STEP} height={STEP} className="fill-paper" />}
      {fullRows === 0 ? null : <rect width={width} height={fullRows * STEP} fill={fill(PATTERN.plein)} />}
      {rest === 0 ? null : <rect y={fullRows * STEP} width={rest * STEP} height={STEP} fill={fill(PATTERN.plein)} />}
    </svg>
  );
}
