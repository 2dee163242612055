import type { FormationBrute } from './brut';

/** A formation's label, cut: « school - BTS - Services - … ». */
export interface LibelleFormation {
  readonly nomEtablissement: string;
  /** « BTS - Services - … » */
  readonly libelleVoeu: string;
}

/** What a vœu of this product starts with, in the label of a formation; a school's name may hold « BTS » too. */
const VOEU = /\s-\s((?:BTSA?|Mise à niveau)\s-\s\S)/giu;

/**
 * Cuts a formation's label into school and vœu.
 * @returns `null` when the formation is neither a BTS nor a mise à niveau: this product does not keep it.
 */
export function splitFormation({ libelle }: FormationBrute): LibelleFormation | null {
  const match = [...libelle.matchAll(VOEU)].at(-1);
  if (match === undefined) return null;
  const debut = match.index + match[0].length - (match[1]?.length ?? 0);
  return { nomEtablissement: libelle.slice(0, match.index).trim(), libelleVoeu: libelle.slice(debut) };
}
