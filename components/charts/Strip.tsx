import type { Rate } from '@/lib/domain/rate';
import { PALIERS, type Palier } from '@/lib/odds/mesures';

interface StripProps {
  /** One mark an estimate, by band. */
  readonly taux: Readonly<Record<Palier, readonly Rate[]>>;
  /** Their median and the range of the middle half; `null` where they are too few for one. */
  readonly milieu: { readonly bas: Rate; readonly mediane: Rate; readonly haut: Rate } | null;
}

/** Units of the drawing across: a tenth of a percent. */
const WIDTH = 1000;

const MARK: Readonly<Record<Palier, string>> = {
  ambitieux: 'stroke-data-b',
  realiste: 'stroke-ink-soft',
  prudent: 'stroke-data-a',
};

const at = (rate: number) => Math.round(rate * WIDTH);

/**
 * Schools on one scale from 0 to 100 %: a mark each, in the colour of its band; where they are enough, the middle half of them and their median. One path a band: sixty schools weigh what one
 * does. What it shows is said beside it in words.
 */
export function Strip({ taux, milieu }: StripProps) {
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 28`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="block h-7 w-full overflow-visible"
    >
      {milieu === null ? null : (
        <rect
          x={at(milieu.bas)}
          y="4"
          width={at(milieu.haut) - at(milieu.bas)}
          height="18"
          className="fill-paper-sunk"
        />
      )}
      <path d={`M0 22h${WIDTH}M0 18v8M${WIDTH / 2} 18v8M${WIDTH} 18v8`} className="strip-line stroke-rule" />
      {PALIERS.map((palier) =>
        taux[palier].length === 0 ? null : (
          <path
            key={palier}
            d={taux[palier].map((one) => `M${at(one)} 8v14`).join('')}
            className={`strip-line strip-mark ${MARK[palier]}`}
          />
        ),
      )}
      {milieu === null ? null : (
        <path d={`M${at(milieu.mediane)} 0v28`} className="strip-line strip-median stroke-ink" />
      )}
    </svg>
  );
}
