import type { Mesure } from './mesures';

/** Fewer other schools than this are no crowd to stand in. */
export const ECOLES_COMPAREES = 5;

/** Where a school stands among the others of its diploma that count the same thing, by their estimates for one class of candidates. */
export interface Parmi {
  /** The other schools, `ECOLES_COMPAREES` at least. */
  readonly autres: number;
  /** Of whom with a lower estimate, and with a higher one: equal ones are neither. */
  readonly moinsOuvertes: number;
  readonly plusOuvertes: number;
}

/** A school on the scale of its diploma. */
export interface Situee {
  readonly diplome: string;
  readonly mesure: Mesure;
  readonly taux: number;
}

/** Where each school stands; `null` for one with too few others, or without a figure. */
export function parmiDe(ecoles: readonly (Situee | null)[]): (Parmi | null)[] {
  const scales = new Map<string, number[]>();
  const keyOf = ({ diplome, mesure }: Situee) => `${mesure} ${diplome}`;
  for (const ecole of ecoles) {
    if (ecole === null) continue;
    const scale = scales.get(keyOf(ecole));
    if (scale === undefined) scales.set(keyOf(ecole), [ecole.taux]);
    else scale.push(ecole.taux);
  }
  for (const scale of scales.values()) scale.sort((a, b) => a - b);
  return ecoles.map((ecole) => {
    const scale = ecole === null ? [] : (scales.get(keyOf(ecole)) ?? []);
    if (ecole === null || scale.length <= ECOLES_COMPAREES) return null;
    return {
      autres: scale.length - 1,
      moinsOuvertes: countBelow(scale, (taux) => taux < ecole.taux),
      plusOuvertes: scale.length - countBelow(scale, (taux) => taux <= ecole.taux),
    };
  });
}

/** How many of sorted rates pass, by halves. @param passes true of the first ones alone */
function countBelow(sorted: readonly number[], passes: (taux: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
