import { scaleLinear, scaleSqrt } from 'd3-scale';
import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import { rate } from '@/lib/domain/rate';

interface Point {
  /** Bounds of the class of forecasts, in [0, 1]. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** Means over the class, in [0, 1]. */
  readonly forecast: number;
  readonly observed: number;
}

interface ReliabilityDiagramProps {
  /** Names the drawing; the table of the same points says the rest. */
  readonly label: string;
  readonly points: readonly Point[];
}

const WIDTH = 320;
const LEFT = 38;
const RIGHT = WIDTH - 10;
const TOP = 10;
const BOTTOM = TOP + RIGHT - LEFT;
/** Fewer forecasts than this make a ring and no disc: chance alone can move it. */
export const FEW_FORECASTS = 20;
const MARKS = [0, 0.25, 0.5, 0.75, 1];

const x = scaleLinear().domain([0, 1]).range([LEFT, RIGHT]);
const y = scaleLinear().domain([0, 1]).range([BOTTOM, TOP]);

/**
 * Forecast against what came, class by class. On the diagonal, both are equal; the stem of a point is its gap to it. The area of a
 * point grows with its number of forecasts, written under it; few of them make a ring.
 */
export function ReliabilityDiagram({ label, points }: ReliabilityDiagramProps) {
  const most = points.reduce((max, { count }) => Math.max(max, count), 1);
  const radius = scaleSqrt().domain([0, most]).range([3, 10]);
  const gap = points.reduce((max, { forecast, observed }) => Math.max(max, Math.abs(forecast - observed)), 0);
  return (
    <svg
      role="img"
      aria-label={`${label}. ${points.length} classes de prévisions ; écart le plus grand à la diagonale : ${formatPourcentage(rate(gap))} d’écart.`}
      viewBox={`0 0 ${WIDTH} ${BOTTOM + 84}`}
      className="h-auto w-full max-w-md text-xs"
    >
      {MARKS.map((mark) => (
        <g key={mark} className="stroke-rule" strokeWidth="1">
          <line x1={x(mark)} x2={x(mark)} y1={TOP} y2={BOTTOM} />
          <line x1={LEFT} x2={RIGHT} y1={y(mark)} y2={y(mark)} />
        </g>
      ))}
      <line x1={LEFT} y1={BOTTOM} x2={RIGHT} y2={TOP} className="stroke-edge" strokeWidth="1.5" strokeDasharray="5 4" />
      <g className="fill-ink-soft">
        <text x={LEFT + 8} y={TOP + 18}>
          arrivé plus que prévu
        </text>
        <text x={RIGHT - 6} y={BOTTOM - 8} textAnchor="end">
          arrivé moins que prévu
        </text>
        {[0, 0.5, 1].map((mark) => (
          <g key={mark}>
            <text x={LEFT - 6} y={y(mark) + 5} textAnchor="end">
              {mark * 100}
            </text>
            <text x={x(mark)} y={BOTTOM + 18} textAnchor={mark === 1 ? 'end' : 'middle'}>
              {mark === 1 ? '100 %' : mark * 100}
            </text>
          </g>
        ))}
        <text x={LEFT - 6} y={BOTTOM + 40} textAnchor="end">
          n
        </text>
        <text x={(LEFT + RIGHT) / 2} y={BOTTOM + 80} textAnchor="middle">
          prévu (en travers) · arrivé (en hauteur)
        </text>
      </g>
      {points.map(({ low, high, count, forecast, observed }, index) => (
        <g key={low}>
          <line
            x1={x(forecast)}
            x2={x(forecast)}
            y1={y(forecast)}
            y2={y(observed)}
            className="stroke-data-a"
            strokeWidth="1.5"
          />
          <circle
            cx={x(forecast)}
            cy={y(observed)}
            r={radius(count).toFixed(1)}
            className={count < FEW_FORECASTS ? 'fill-paper stroke-data-a' : 'fill-data-a stroke-paper'}
            strokeWidth="1.5"
          />
          <text
            x={x((low + high) / 2)}
            y={BOTTOM + (index % 2 === 0 ? 40 : 57)}
            textAnchor="middle"
            className="fill-ink"
          >
            {formatEntier(count)}
          </text>
        </g>
      ))}
    </svg>
  );
}
