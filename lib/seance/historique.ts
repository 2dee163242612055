/** A value that changes, with what it was before each change and what was taken back. */
export interface Historique<T> {
  readonly present: T;
  /** Oldest first. */
  readonly passe: readonly Etape<T>[];
  /** What was taken back, the next to be done again first. */
  readonly futur: readonly Etape<T>[];
}

/** A former value, and the change that left it: « 3 vœux ajoutés ». */
export interface Etape<T> {
  readonly valeur: T;
  readonly geste: string;
}

/** Changes that can be taken back. The oldest are forgotten: each holds a whole class, most of it shared with the next. */
export const ETAPES_GARDEES = 200;

export const begin = <T>(present: T): Historique<T> => ({ present, passe: [], futur: [] });

/** The value changed. The same history when nothing did. @param geste the change, as a sentence says it afterwards */
export function apply<T>(
  { present, passe, futur }: Historique<T>,
  geste: string,
  change: (value: T) => T,
): Historique<T> {
  const next = change(present);
  if (next === present) return { present, passe, futur };
  return { present: next, passe: [...passe, { valeur: present, geste }].slice(-ETAPES_GARDEES), futur: [] };
}

/** The last change taken back; the same history when there is none. */
export function undo<T>(historique: Historique<T>): Historique<T> {
  const { present, passe, futur } = historique;
  const last = passe.at(-1);
  if (last === undefined) return historique;
  return { present: last.valeur, passe: passe.slice(0, -1), futur: [{ valeur: present, geste: last.geste }, ...futur] };
}

/** What was taken back, done again; the same history when there is none. */
export function redo<T>(historique: Historique<T>): Historique<T> {
  const { present, passe, futur } = historique;
  const [next, ...later] = futur;
  if (next === undefined) return historique;
  return { present: next.valeur, passe: [...passe, { valeur: present, geste: next.geste }], futur: later };
}
