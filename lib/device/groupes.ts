/** One vœu as Parcoursup counts it: a BTS speciality, and the schools asked for within it. */
export interface Groupe<T> {
  /** Key of the speciality; of the formation itself where the data do not know it. */
  readonly cle: string;
  readonly items: readonly T[];
}

/** Groups in the order of their first item; within a group, the order of the list. */
export function groupByVoeu<T>(items: readonly T[], cleOf: (item: T) => string): readonly Groupe<T>[] {
  const groupes = new Map<string, T[]>();
  for (const item of items) {
    const cle = cleOf(item);
    const groupe = groupes.get(cle);
    if (groupe === undefined) groupes.set(cle, [item]);
    else groupe.push(item);
  }
  return [...groupes].map(([cle, content]) => ({ cle, items: content }));
}

/** A copy with the element of a place moved by `by`; the same elements where there is no such place. */
function moved<T>(all: readonly T[], from: number, by: number): readonly T[] {
  const to = from + by;
  const one = all[from];
  if (one === undefined || to < 0 || to >= all.length) return all;
  return all.toSpliced(from, 1).toSpliced(to, 0, one);
}

/** Every item, a whole vœu moved by `by` places among the vœux. */
export function moveVoeu<T>(groupes: readonly Groupe<T>[], cle: string, by: number): readonly T[] {
  const from = groupes.findIndex((groupe) => groupe.cle === cle);
  return moved(groupes, from, by).flatMap(({ items }) => items);
}

/** Every item, one sous-vœu moved by `by` places within its vœu. */
export function moveSousVoeu<T>(groupes: readonly Groupe<T>[], isOne: (item: T) => boolean, by: number): readonly T[] {
  return groupes.flatMap(({ items }) => moved(items, items.findIndex(isOne), by));
}
