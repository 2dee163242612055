import { memo } from 'react';
import { frameOf, LINE, RADIUS, STEP } from '@/components/charts/icons';

/** Ids of the two drawings that every row repeats: a hundred circles a row would be two thousand a page. */
export const PATTERN = { plein: 'icone-pleine', vide: 'icone-vide' } as const;

/** Twenty round dots in two tens: dashes of no length, as wide as an icon. They end past the last one, which would else be none. */
const DOTS = {
  d: `M${STEP / 2} ${STEP / 2}h${9 * STEP + 1}M${11 * STEP} ${STEP / 2}h${9 * STEP + 1}`,
  fill: 'none',
  strokeDasharray: `0 ${STEP}`,
  strokeLinecap: 'round',
} as const;

/** Width of the line of an empty icon. */
const RING = 1.1;

/** Draws one line of full and one of empty icons, once for the page. */
export const IconPatterns = memo(function IconPatterns() {
  const tile = { ...frameOf(LINE), patternUnits: 'userSpaceOnUse' } as const;
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        <pattern id={PATTERN.vide} {...tile}>
          <path {...DOTS} strokeWidth={2 * RADIUS.vide + RING} className="stroke-edge" />
          <path {...DOTS} strokeWidth={2 * RADIUS.vide - RING} className="stroke-paper" />
        </pattern>
        <pattern id={PATTERN.plein} {...tile}>
          <path {...DOTS} strokeWidth={2 * RADIUS.plein} className="stroke-data-a" />
        </pattern>
      </defs>
    </svg>
  );
});
