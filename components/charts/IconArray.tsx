import { formatEntier } from '@/lib/domain/nombres';
import { columnsOf, countedIcons, estimatedIcons, type Icons } from './icons';

interface IconArrayProps {
  readonly sur: number;
  readonly obtenus: number;
  /** « étaient en position de recevoir une proposition » */
  readonly outcome: string;
}

interface IconRateProps {
  /** An estimate, in [0, 1]. */
  readonly taux: number;
  /** Candidates that it rests on: they choose between 10 and 100 icons. */
  readonly n: number;
  readonly outcome: string;
}

const STEP = 10;

function Drawing({ icons, full, label }: Pick<Icons, 'icons' | 'full'> & { readonly label: string }) {
  const columns = columnsOf(icons);
  const size = icons <= 10 ? 2 : 1.5;
  const rows = Math.ceil(icons / columns);
  /** A gap after ten and after five rows: a reader counts by tens. */
  const gap = columns > 10 ? STEP / 2 : 0;
  const width = columns * STEP + gap;
  const height = rows * STEP;
  /** The icons of these places as one shape: a hundred elements would be ten times as long to draw and to send. */
  const outline = (from: number, to: number, radius: number) =>
    Array.from({ length: to - from }, (_, index) => {
      const column = (from + index) % columns;
      const x = column * STEP + STEP / 2 + (column >= 10 ? gap : 0) - radius;
      const y = Math.floor((from + index) / columns) * STEP + STEP / 2;
      const half = `a${radius} ${radius} 0 1 0`;
      return `M${Number(x.toFixed(1))} ${y}${half} ${2 * radius} 0${half} ${-2 * radius} 0z`;
    }).join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width * size}
      height={height * size}
      className="block h-auto max-w-full"
    >
      <path d={outline(0, full, 4)} className="fill-data-a" />
      <path d={outline(full, icons, 3.3)} fill="none" strokeWidth="1.1" className="stroke-edge" />
    </svg>
  );
}

/**
 * What was counted: one disc per candidate of the outcome, one ring per other, up to a hundred; above, each icon is a
 * hundredth of them. Shape differs as well as colour.
 */
export function IconArray({ sur, obtenus, outcome }: IconArrayProps) {
  if (sur < 1) return null;
  const { icons, full, each } = countedIcons(obtenus, sur);
  return (
    <Drawing
      icons={icons}
      full={full}
      label={
        each === 'candidat'
          ? `${formatEntier(sur)} points, un par candidat : ${formatEntier(full)} pleins, ceux qui ${outcome}.`
          : `100 points, un pour cent des ${formatEntier(sur)} candidats : ${formatEntier(full)} pleins, ceux qui ${outcome}.`
      }
    />
  );
}

/** An estimated rate: out of a hundred when it rests on many, out of ten otherwise, for it is not known better. */
export function IconRate({ taux, n, outcome }: IconRateProps) {
  const { icons, full } = estimatedIcons(taux, n);
  return (
    <Drawing icons={icons} full={full} label={`Sur ${icons} points, environ ${full} pleins : ceux qui ${outcome}.`} />
  );
}
