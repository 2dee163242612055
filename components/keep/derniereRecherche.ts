/** The search that this tab made last, to lead back to it. */
export interface DerniereRecherche {
  /** « 17 formations (communication, Roubaix) » */
  readonly libelle: string;
  /** Address of its results. */
  readonly href: string;
}

/** Kept by the tab alone, and forgotten with it. The number is the version of the shape. */
const KEY = 'rose.recherche.1';

/** Where the tab keeps nothing, a page leads to all the formations. */
export function rememberRecherche(recherche: DerniereRecherche): void {
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(recherche));
  } catch {
    // Storage is refused or full: nothing is lost but a shortcut.
  }
}

function readStored(): string | null {
  try {
    return window.sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** What the tab kept; anyone may have written there. */
export function parseRecherche(text: string | null): DerniereRecherche | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('libelle' in value) || !('href' in value)) return null;
    const { libelle, href } = value;
    return typeof libelle === 'string' && typeof href === 'string' && /^\/recherche(\?|$)/.test(href)
      ? { libelle, href }
      : null;
  } catch {
    return null;
  }
}

/** For `useSyncExternalStore`: the text itself, the same as long as it does not change. */
export const lastRecherche = { subscribe: () => () => undefined, get: readStored, getOnServer: () => null };
