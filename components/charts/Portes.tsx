import { NOT_PUBLISHED } from '@/components/ui/wording';
import { formatEntier } from '@/lib/domain/nombres';
import { countedIcons, dotsPath, STEP } from './icons';

/** One gate: how many pass it, and in words those who do not. */
export interface Porte {
  /** `null`: not published. */
  readonly compte: number | null;
  /** « ont été classés » */
  readonly passent: string;
  /** « 7 n’ont pas été classés » */
  readonly arretent: string | null;
  /** Everyone's count, where another path is drawn. */
  readonly tous: number | null;
}

interface PortesProps {
  /** In the order of the procedure: each counts among the one before. */
  readonly portes: readonly Porte[];
}

/** Dots on a row: a gate is a square of a hundred. */
const COLUMNS = 10;

/** How many dots there are, and how many of them are left at each gate, `null` where it is not published; `null` when nobody is at the first one. */
export function dotsOf(comptes: readonly (number | null)[]): { dots: number; left: (number | null)[] } | null {
  const [first] = comptes;
  if (first == null || first === 0) return null;
  let before = first;
  const left = comptes.map((compte) => {
    if (compte === null) return null;
    // A real document may count more at a later gate.
    before = Math.min(before, compte);
    return countedIcons(before, first).full;
  });
  return { dots: countedIcons(first, first).icons, left };
}

interface DotsProps {
  /** Those who pass. */
  readonly full: number;
  /** Those who came so far. */
  readonly came: number;
  readonly dots: number;
}

/** The dots at one gate, each in its place: full who passes, a ring who stops here, a speck who stopped before. */
function Dots({ full, came, dots }: DotsProps) {
  const rings = dotsPath(full, came, COLUMNS);
  return (
    <svg viewBox={`0 0 ${COLUMNS * STEP} ${Math.ceil(dots / COLUMNS) * STEP}`} aria-hidden="true" className="points">
      {came === dots ? null : <path d={dotsPath(came, dots, COLUMNS)} className="point-parti" />}
      {rings === '' ? null : (
        <>
          <path d={rings} className="point-bord" />
          <path d={rings} className="point-creux" />
        </>
      )}
      <path d={dotsPath(0, full, COLUMNS)} />
    </svg>
  );
}

/**
 * The same dots at each gate of the procedure, one a candidate up to a hundred: they keep their places, so that the eye follows them from one gate
 * to the next. The words of each gate say it all; the dots are for who sees them.
 */
export function Portes({ portes }: PortesProps) {
  const drawn = dotsOf(portes.map(({ compte }) => compte));
  const [first] = portes;
  return (
    <div className="grid gap-3">
      <ol className="portes">
        {portes.map(({ compte, passent, arretent, tous }, at) => {
          const full = drawn?.left[at] ?? null;
          return (
            <li key={passent}>
              <p>
                {compte === null ? `${passent} : ${NOT_PUBLISHED}` : <strong>{formatEntier(compte)}</strong>}{' '}
                {compte === null ? null : passent}
              </p>
              {drawn === null || full === null ? null : (
                <Dots
                  full={full}
                  came={drawn.left.slice(0, at).findLast((left) => left !== null) ?? drawn.dots}
                  dots={drawn.dots}
                />
              )}
              <p className="portes-mots">
                {arretent}
                {tous === null ? null : <span> Tous les candidats&nbsp;: {formatEntier(tous)}</span>}
              </p>
            </li>
          );
        })}
      </ol>
      {drawn === null ? null : (
        <p aria-hidden="true" className="chart-note">
          {drawn.dots < (first?.compte ?? 0)
            ? `Un point : un pour cent des ${formatEntier(first?.compte ?? 0)} candidats, à la même place d’une porte à l’autre.`
            : 'Un point : un candidat, à la même place d’une porte à l’autre.'}{' '}
          Vide, il s’arrête là.
        </p>
      )}
    </div>
  );
}
