import type { LigneTable } from './lignesTable';

/** Why a row's label says nothing that this table knows. */
export function sayUnreadable({ queue, note }: LigneTable, label: string): string {
  if (queue === null && note === null) return `« ${label} » n’est suivi d’aucun nombre : la ligne est coupée.`;
  return `« ${label} » n’est pas un libellé connu de ce tableau : la ligne est mise de côté.`;
}

/** Why a row cannot be put under its group and type of bac. */
export function sayUnknownPlace(label: string, reste: string): string {
  if (reste === '') return `La ligne « ${label} » n’est rattachée à aucun groupe connu : elle est mise de côté.`;
  return `« ${reste} » n’est ni un groupe de la synthèse, ni un type de bac connu : la ligne est mise de côté.`;
}
