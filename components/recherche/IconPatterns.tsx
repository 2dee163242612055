import { memo } from 'react';
import { circlesPath, frameOf, LINE, RADIUS } from '@/components/charts/icons';

/** Ids of the two drawings that every card repeats: a hundred circles a card would be two thousand a page. */
export const PATTERN = { plein: 'icone-pleine', vide: 'icone-vide' } as const;

const line = (radius: number) => circlesPath(0, LINE, LINE, radius);

/** Draws one line of full and one of empty icons, once for the page. */
export const IconPatterns = memo(function IconPatterns() {
  const tile = { ...frameOf(LINE), patternUnits: 'userSpaceOnUse' } as const;
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        <pattern id={PATTERN.vide} {...tile}>
          <path d={line(RADIUS.vide)} fill="none" strokeWidth="1.1" className="stroke-edge" />
        </pattern>
        <pattern id={PATTERN.plein} {...tile}>
          <path d={line(RADIUS.plein)} className="fill-data-a" />
        </pattern>
      </defs>
    </svg>
  );
});
