import { formatEntier } from '@/lib/domain/nombres';

/** Most candidates drawn one by one: beyond it, dots are a texture that nobody counts. */
const MOST_COUNTED = 100;

/**
 * How many icons are drawn, how many of them full, and what one of them stands for: up to 100 candidates, one icon is one candidate, nothing
 * is rounded and nobody is invented; above, 100 icons, one for each hundredth of the candidates.
 */
export interface Icons {
  readonly icons: number;
  readonly full: number;
  readonly each: 'candidat' | 'part';
}

/** Icons of a count: `obtenus` of `sur`. Neither none nor all of them are full unless it was none or all. */
export function countedIcons(obtenus: number, sur: number): Icons {
  if (sur <= MOST_COUNTED) return { icons: sur, full: obtenus, each: 'candidat' };
  const full = Math.round((obtenus / sur) * 100);
  return { icons: 100, full: Math.min(obtenus < sur ? 99 : 100, Math.max(obtenus > 0 ? 1 : 0, full)), each: 'part' };
}

/** The name of a drawing of icons. @param outcome « étaient en position de recevoir une proposition » */
export function iconsLabel({ full, each }: Icons, sur: number, outcome: string): string {
  const points =
    each === 'candidat'
      ? `${formatEntier(sur)} points, un par candidat`
      : `100 points, un pour cent des ${formatEntier(sur)} candidats`;
  return `${points} : ${formatEntier(full)} pleins, ceux qui ${outcome}.`;
}

/** Side of an icon, in units of its drawing. */
export const STEP = 10;

/** Most icons on a line. */
export const LINE = 20;

/** Icons on a line: ten of ten, and rows of twenty for more, ten being the half of a row. */
export function columnsOf(icons: number): number {
  return icons <= LINE / 2 ? Math.max(1, icons) : LINE;
}

/** Left side of a column. There is a gap after ten: a reader counts by tens. */
const leftOf = (column: number) => column * STEP + (column >= LINE / 2 ? STEP / 2 : 0);
const rightOf = (column: number) => leftOf(column) + STEP;

/** Size of a drawing of so many icons. */
export function frameOf(icons: number): { readonly width: number; readonly height: number } {
  const columns = columnsOf(icons);
  return { width: rightOf(columns - 1), height: Math.ceil(icons / columns) * STEP };
}

/** The icons of these places as one path: a hundred elements would be ten times as long to draw and to send. @param to excluded */
export function circlesPath(from: number, to: number, columns: number, radius: number): string {
  const half = `a${radius} ${radius} 0 1 0`;
  return Array.from({ length: to - from }, (_, index) => {
    const place = from + index;
    const x = leftOf(place % columns) + STEP / 2 - radius;
    const y = Math.floor(place / columns) * STEP + STEP / 2;
    return `M${Number(x.toFixed(1))} ${y}${half} ${2 * radius} 0${half} ${-2 * radius} 0z`;
  }).join('');
}

/** The room of the icons of these places, whole rows together, to be filled with a pattern of icons. @param to excluded */
export function roomPath(from: number, to: number, columns: number): string {
  let path = '';
  for (let at = from; at < to; ) {
    const row = Math.floor(at / columns);
    const whole = at % columns === 0 ? Math.floor((to - at) / columns) : 0;
    const end = whole > 0 ? at + whole * columns : Math.min(to, (row + 1) * columns);
    const height = Math.max(1, whole) * STEP;
    path += `M${leftOf(at % columns)} ${row * STEP}H${rightOf((end - 1) % columns)}v${height}H${leftOf(at % columns)}z`;
    at = end;
  }
  return path;
}

/** The icons of these places as lines to be dashed, one a row: round dashes of no length, a step apart. @param to excluded */
export function dotsPath(from: number, to: number, columns: number): string {
  let path = '';
  for (let at = from; at < to; ) {
    const row = Math.floor(at / columns);
    const end = Math.min(to, (row + 1) * columns);
    // A unit past the last icon, whose dash would else be none.
    path += `M${(at % columns) * STEP + STEP / 2} ${row * STEP + STEP / 2}h${(end - at - 1) * STEP + 1}`;
    at = end;
  }
  return path;
}

/** Radii of a full and of an empty icon. */
export const RADIUS = { plein: 4, vide: 3.3 } as const;
