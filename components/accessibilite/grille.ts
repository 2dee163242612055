import type { EtatCritere, Theme } from './critere';
import { THEMES_CONTENU } from './themesContenu';
import { THEMES_PAGES } from './themesPages';
import { THEMES_USAGE } from './themesUsage';

/** The thirteen themes and 106 criteria of RGAA 4.1.2, and what each is worth on this site. */
export const GRILLE: readonly Theme[] = [...THEMES_CONTENU, ...THEMES_PAGES, ...THEMES_USAGE];

/** Day the grid was last gone through. */
export const VERIFIEE_LE = '2026-11-20';

/** How many criteria are in each state. */
export function compter(themes: readonly Theme[]): Readonly<Record<EtatCritere, number>> {
  const counts = { conforme: 0, 'non-conforme': 0, 'non-verifie': 0, 'non-applicable': 0 };
  for (const { criteres } of themes) for (const { etat } of criteres) counts[etat]++;
  return counts;
}

/**
 * Share of the criteria that apply and are met, in whole %, rounded down: 100 only when all are. One that nobody checked
 * counts as one that is not met; 0 when none applies.
 */
export function tauxConformite(themes: readonly Theme[]): number {
  const { conforme, 'non-conforme': non, 'non-verifie': inconnu } = compter(themes);
  const applicables = conforme + non + inconnu;
  return applicables === 0 ? 0 : Math.floor((100 * conforme) / applicables);
}
