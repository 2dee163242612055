import { columnsOf, countedIcons, frameOf, iconsLabel, roomPath } from '@/components/charts/icons';
import { PATTERN } from './IconPatterns';

interface IconesProps {
  readonly sur: number;
  readonly obtenus: number;
  /** « étaient en position de recevoir une proposition » */
  readonly outcome: string;
}

/** The icons of a count, as the formation's page draws them (IconArray), filled with two drawings that the page holds once: cards must be light. */
export function Icones({ sur, obtenus, outcome }: IconesProps) {
  if (sur < 1) return null;
  const drawn = countedIcons(obtenus, sur);
  const { icons, full } = drawn;
  const columns = columnsOf(icons);
  const { width, height } = frameOf(icons);
  const size = icons <= 10 ? 1.6 : 0.9;
  return (
    <svg
      role="img"
      aria-label={iconsLabel(drawn, sur, outcome)}
      viewBox={`0 0 ${width} ${height}`}
      width={width * size}
      height={height * size}
      className="block h-auto max-w-full"
    >
      <path d={roomPath(full, icons, columns)} fill={`url(#${PATTERN.vide})`} />
      <path d={roomPath(0, full, columns)} fill={`url(#${PATTERN.plein})`} />
    </svg>
  );
}
