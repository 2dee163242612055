import type { Insertion } from '@/lib/domain/insertion';

/** A row as its document gives it: its diploma is named by another code, which the nomenclature translates. */
export interface InsertionLue extends Omit<Insertion, 'diplomeCode'> {
  /** `mef`: MEF_STAT_11, of pupils; `scolarite`: code scolarité, of apprentices. */
  readonly formation: { readonly kind: 'mef' | 'scolarite'; readonly code: string };
}

/** Level of BTS, BTSA and the few diplomas beside them in MEF_STAT_11; its third digit is the years of the course. */
export const MEF_BTS = /^32\d{9}$/;

/** Years of the course: « 32221022002 » is the second year of two. */
export function dureeOf(mef: string): number {
  return Number(mef[2]);
}
