/** A cell that was understood, perhaps with something to know about how; or what is wrong with it and what to do, in French. */
export type Lecture<T> =
  | { readonly ok: true; readonly valeur: T; readonly remarque?: string }
  | { readonly ok: false; readonly message: string };

export const understood = <T>(valeur: T, remarque?: string): Lecture<T> =>
  remarque === undefined ? { ok: true, valeur } : { ok: true, valeur, remarque };

export const refused = <T>(message: string): Lecture<T> => ({ ok: false, message });
