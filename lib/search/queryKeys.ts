import type { Criteres } from './criteres';

/**
 * Keys of the client's cache. A key is the whole of what the answer depends on: two requests that differ in anything
 * never share an entry.
 */
export const queryKeys = {
  /** Results of a search, under its normalised criteria. */
  resultats: (criteres: Criteres) => ['formations', criteres] as const,
};
