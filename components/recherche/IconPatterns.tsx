import { memo } from 'react';

/** Ids of the two drawings that every card repeats: a hundred circles a card would be two thousand a page. */
export const PATTERN = { plein: 'icone-pleine', vide: 'icone-vide' } as const;

/** Side of an icon, in units of its drawing. */
export const STEP = 10;

/** Draws one full and one empty icon, once for the page. */
export const IconPatterns = memo(function IconPatterns() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        <pattern id={PATTERN.vide} width={STEP} height={STEP} patternUnits="userSpaceOnUse">
          <circle cx="5" cy="5" r="3.3" fill="none" strokeWidth="1.1" className="stroke-edge" />
        </pattern>
        <pattern id={PATTERN.plein} width={STEP} height={STEP} patternUnits="userSpaceOnUse">
          <circle cx="5" cy="5" r="4.2" className="fill-data-a" />
        </pattern>
      </defs>
    </svg>
  );
});
