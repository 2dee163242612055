import type { Population } from '@/lib/domain/effectifs';
import type { Classe } from './classe';

/**
 * The row of the open data that answers for a candidate.
 *
 * Only a candidate en terminale who prepares one of the three French bacs is among those that the open data count by bac;
 * everyone else is in one row, all bacs together. Source: odds.md, « Two measures, two populations ».
 */
export function populationOf({ bac, profil }: Pick<Classe, 'bac' | 'profil'>): Population {
  return profil === 'terminale' && bac !== 'autre' ? bac : 'nonNeobacheliers';
}
