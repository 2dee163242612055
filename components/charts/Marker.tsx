/** Shapes that tell series apart without colour, drawn round (0, 0). */
const SHAPES = [
  'M5 0A5 5 0 1 1-5 0 5 5 0 1 1 5 0Z',
  'M-4.5-4.5H4.5V4.5H-4.5Z',
  'M0-6 6 0 0 6-6 0Z',
  'M0-5.5 5.5 4.5H-5.5Z',
] as const;

/** One style per series: shape, dashes and hue all differ. A fifth series would begin again: a chart has four at most. */
export const SERIES = [
  { stroke: 'stroke-data-a', fill: 'fill-data-a', dashes: undefined },
  { stroke: 'stroke-data-b', fill: 'fill-data-b', dashes: '7 4' },
  { stroke: 'stroke-ink', fill: 'fill-ink', dashes: '2 4' },
  { stroke: 'stroke-ink-soft', fill: 'fill-ink-soft', dashes: '10 4 2 4' },
] as const;

/** The style of a series, by its place. */
export function styleOf(place: number): (typeof SERIES)[number] {
  return SERIES[place % SERIES.length] ?? SERIES[0];
}

interface MarkerProps {
  /** Place of the series, from 0. */
  readonly place: number;
  readonly x: string;
  readonly y: string;
  /** An outline alone: the figure rests on few. */
  readonly hollow: boolean;
}

/** The mark of a series at a point. A nested drawing takes percentages and rem as its place, which a path does not. */
export function Marker({ place, x, y, hollow }: MarkerProps) {
  const { stroke, fill } = styleOf(place);
  return (
    <svg x={x} y={y} className="overflow-visible" aria-hidden="true">
      <path
        d={SHAPES[place % SHAPES.length]}
        className={hollow ? `fill-paper ${stroke}` : `${fill} stroke-paper`}
        strokeWidth={hollow ? 2 : 1.5}
      />
    </svg>
  );
}
