import type { Rate } from '@/lib/domain/rate';
import { PALIERS, type Palier } from '@/lib/odds/mesures';

interface StripProps {
  /** One mark a school, by band. */
  readonly taux: Readonly<Record<Palier, readonly Rate[]>>;
  readonly mediane: Rate;
}

/** Units of the drawing across: a tenth of a percent. */
const WIDTH = 1000;

const MARK: Readonly<Record<Palier, string>> = {
  ambitieux: 'stroke-data-b',
  realiste: 'stroke-edge',
  prudent: 'stroke-data-a',
};

const at = (rate: number) => Math.round(rate * WIDTH);

/**
 * Schools on one scale from 0 to 100 %: a mark each, in the colour of its band, and their median. One path a band: sixty schools weigh what one
 * does. What it shows is said beside it in words.
 */
export function Strip({ taux, mediane }: StripProps) {
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 28`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      className="block h-7 w-full overflow-visible"
    >
      <path d={`M0 22h${WIDTH}M0 18v8M${WIDTH / 2} 18v8M${WIDTH} 18v8`} className="strip-line stroke-rule" />
      {PALIERS.map((palier) =>
        taux[palier].length === 0 ? null : (
          <path
            key={palier}
            d={taux[palier].map((rate) => `M${at(rate)} 8v14`).join('')}
            className={`strip-line strip-mark ${MARK[palier]}`}
          />
        ),
      )}
      <path d={`M${at(mediane)} 0v28`} className="strip-line strip-median stroke-ink" />
    </svg>
  );
}
