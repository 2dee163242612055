import { formatEntier } from '@/lib/domain/nombres';

interface IconArrayProps {
  readonly sur: number;
  readonly obtenus: number;
  /** « étaient en position de recevoir une proposition » */
  readonly outcome: string;
}

/** Above this many, dots are too small to be counted and the drawing would be a texture. */
const MOST_DRAWN = 200;
const COLUMNS = 20;
const STEP = 10;

/**
 * One dot per candidate, filled for those of the outcome. Shape differs as well as colour: a filled disc or a ring. Not
 * drawn above 200 candidates, where nobody could count it.
 */
export function IconArray({ sur, obtenus, outcome }: IconArrayProps) {
  if (sur < 1 || sur > MOST_DRAWN) return null;
  const rows = Math.ceil(sur / COLUMNS);
  const columns = Math.min(sur, COLUMNS);
  return (
    <svg
      role="img"
      aria-label={`${formatEntier(sur)} points, un par candidat : ${formatEntier(obtenus)} pleins, ceux qui ${outcome}.`}
      viewBox={`0 0 ${columns * STEP} ${rows * STEP}`}
      width={columns * STEP * 1.5}
      height={rows * STEP * 1.5}
      className="h-auto max-w-full"
    >
      {Array.from({ length: sur }, (_, index) => {
        const cx = (index % COLUMNS) * STEP + STEP / 2;
        const cy = Math.floor(index / COLUMNS) * STEP + STEP / 2;
        const key = `${cx}-${cy}`;
        return index < obtenus ? (
          <circle key={key} cx={cx} cy={cy} r="3.8" className="fill-data-a" />
        ) : (
          <circle key={key} cx={cx} cy={cy} r="3.1" fill="none" strokeWidth="1" className="stroke-edge" />
        );
      })}
    </svg>
  );
}
