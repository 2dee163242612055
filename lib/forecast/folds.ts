/** Folds of a cross-fit. */
export const FOLDS = 5;

/**
 * Fold of a school, from its code alone (FNV-1a, 32 bits): all the formations of one school share it, whatever else is loaded.
 *
 * Source: G. Fowler, L. C. Noll & P. Vo, draft-eastlake-fnv.
 */
export function foldOf(ecole: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < ecole.length; i++) hash = Math.imul(hash ^ ecole.charCodeAt(i), 0x01000193) >>> 0;
  // The low bits of FNV are its weak ones.
  return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS;
}
