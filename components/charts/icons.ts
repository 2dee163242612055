import { fiabiliteOf } from '@/lib/odds/seuils';

/** Most candidates drawn one by one: beyond it, dots are a texture that nobody counts. */
const MOST_COUNTED = 100;

/**
 * How many icons are drawn, how many of them full, and what one of them stands for.
 * - counted, up to 100 candidates: one icon, one candidate. Nothing is rounded, nobody is invented.
 * - counted, above: 100 icons, one for each hundredth of the candidates.
 * - estimated: 100 icons when the figure rests on many (« solide »), 10 otherwise: it is not known to the hundredth.
 */
export interface Icons {
  readonly icons: number;
  readonly full: number;
  readonly each: 'candidat' | 'part';
}

/** Full icons of a rate: as it is rounded, but neither none nor all of them unless it is 0 or 1. */
function fullOf(taux: number, icons: number): number {
  const full = Math.round(taux * icons);
  if (taux > 0 && full === 0) return 1;
  return taux < 1 && full === icons ? icons - 1 : full;
}

/** Icons of a count: `obtenus` of `sur`. */
export function countedIcons(obtenus: number, sur: number): Icons {
  if (sur <= MOST_COUNTED) return { icons: sur, full: obtenus, each: 'candidat' };
  return { icons: 100, full: fullOf(obtenus / sur, 100), each: 'part' };
}

/** Icons of an estimated rate. @param n candidates that it rests on */
export function estimatedIcons(taux: number, n: number): Icons {
  const icons = fiabiliteOf(n) === 'solide' ? 100 : 10;
  return { icons, full: fullOf(taux, icons), each: 'part' };
}

/** Icons on a line: ten of ten, and rows of twenty for more, ten being the half of a row. */
export function columnsOf(icons: number): number {
  return icons <= 10 ? Math.max(1, icons) : 20;
}
