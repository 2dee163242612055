import { circlesPath, columnsOf, countedIcons, frameOf, iconsLabel, RADIUS } from './icons';

interface IconArrayProps {
  readonly sur: number;
  readonly obtenus: number;
  /** « étaient en position de recevoir une proposition » */
  readonly outcome: string;
}

/**
 * What was counted: one disc per candidate of the outcome, one ring per other, up to a hundred; above, each icon is a
 * hundredth of them. Shape differs as well as colour.
 */
export function IconArray({ sur, obtenus, outcome }: IconArrayProps) {
  if (sur < 1) return null;
  const drawn = countedIcons(obtenus, sur);
  const { icons, full } = drawn;
  const columns = columnsOf(icons);
  const { width, height } = frameOf(icons);
  const size = icons <= 10 ? 2 : 1.5;
  return (
    <svg
      role="img"
      aria-label={iconsLabel(drawn, sur, outcome)}
      viewBox={`0 0 ${width} ${height}`}
      width={width * size}
      height={height * size}
      className="block h-auto max-w-full"
    >
      <path d={circlesPath(0, full, columns, RADIUS.plein)} className="fill-data-a" />
      <path d={circlesPath(full, icons, columns, RADIUS.vide)} fill="none" strokeWidth="1.1" className="stroke-edge" />
    </svg>
  );
}
