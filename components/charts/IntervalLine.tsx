import { formatPourcentage } from '@/lib/domain/nombres';
import type { Rate } from '@/lib/domain/rate';
import type { Intervalle } from '@/lib/odds/mesures';

interface IntervalLineProps {
  /** In [0, 1]. */
  readonly taux: Rate;
  readonly intervalle: Intervalle;
}

const at = (rate: number) => `${(Math.min(1, Math.max(0, rate)) * 100).toFixed(2)}%`;

/**
 * The motif at work: a thin line from 0 to 100 %, the interval on it, a tick at the rate. The text beside it says the
 * same thing, so the drawing is one image with that text as its name. Coordinates are percentages: it fills its column.
 */
export function IntervalLine({ taux, intervalle }: IntervalLineProps) {
  const { bas, haut, niveau } = intervalle;
  return (
    <svg
      role="img"
      aria-label={`Sur une échelle de 0 à 100 % : repère à ${formatPourcentage(taux)}, intervalle à ${formatPourcentage(niveau)} de ${formatPourcentage(bas)} à ${formatPourcentage(haut)}.`}
      className="block h-9 w-full overflow-visible text-xs"
    >
      <line x1="0" x2="100%" y1="9" y2="9" className="stroke-edge" strokeWidth="1" />
      {[0, 0.5, 1].map((mark) => (
        <line key={mark} x1={at(mark)} x2={at(mark)} y1="6" y2="12" className="stroke-edge" strokeWidth="1" />
      ))}
      <rect
        x={at(bas)}
        y="5.5"
        width={at(haut - bas)}
        height="7"
        rx="1"
        className="fill-data-a-wash stroke-data-a"
        strokeWidth="1"
      />
      <line x1={at(taux)} x2={at(taux)} y1="0" y2="18" className="stroke-ink" strokeWidth="2.5" />
      <text x="0" y="33" className="fill-ink-soft">
        0
      </text>
      <text x="50%" y="33" textAnchor="middle" className="fill-ink-soft">
        50
      </text>
      <text x="100%" y="33" textAnchor="end" className="fill-ink-soft">
        100 %
      </text>
    </svg>
  );
}
