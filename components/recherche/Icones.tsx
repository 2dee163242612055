import { columnsOf, countedIcons, frameOf, roomPath } from '@/components/charts/icons';
import { PATTERN } from './IconPatterns';

interface IconesProps {
  readonly sur: number;
  readonly obtenus: number;
}

/** The icons of a count, as the formation's page draws them (IconArray), filled with two drawings that the page holds once: rows must be light. The sentence after them says the same. */
export function Icones({ sur, obtenus }: IconesProps) {
  if (sur < 1) return null;
  const { icons, full } = countedIcons(obtenus, sur);
  const columns = columnsOf(icons);
  const { width, height } = frameOf(icons);
  const size = icons <= 10 ? 1.6 : 0.9;
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} width={width * size} height={height * size}>
      <path d={roomPath(full, icons, columns)} fill={`url(#${PATTERN.vide})`} />
      <path d={roomPath(0, full, columns)} fill={`url(#${PATTERN.plein})`} />
    </svg>
  );
}
