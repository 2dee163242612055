import type { Diplome, FamilleDiplome } from '@/lib/domain/diplome';
import type { FormationNommee } from '@/lib/domain/formation';
import type { Catalogue } from './catalogue';

/** A sheet, or a family of option sheets: what a diploma's page is about. */
export type DiplomeTrouve =
  | { readonly kind: 'fiche'; readonly fiche: Diplome; readonly famille: FamilleDiplome | null }
  | { readonly kind: 'famille'; readonly famille: FamilleDiplome; readonly fiches: readonly Diplome[] };

/** The sheet or the family of a code, `null` when there is none. */
export function findDiplome({ diplomes, familles, familleOf }: Catalogue, code: string): DiplomeTrouve | null {
  const fiche = diplomes.get(code);
  if (fiche !== undefined) return { kind: 'fiche', fiche, famille: familleOf.get(code) ?? null };
  const famille = familles.get(code);
  if (famille === undefined) return null;
  return { kind: 'famille', famille, fiches: famille.options.flatMap((option) => diplomes.get(option) ?? []) };
}

/**
 * Formations that lead to a diploma: those that name the sheet, and those whose label names no option of its family; for a
 * family, those of all its options too. Each once, in the order of the catalogue.
 */
export function formationsOfDiplome({ formationsOf, familleOf, familles }: Catalogue, code: string): FormationNommee[] {
  const family = familles.get(code);
  const codes = family === undefined ? [code, familleOf.get(code)?.code] : [code, ...family.options];
  return [...new Set(codes.flatMap((one) => (one === undefined ? [] : (formationsOf.get(one) ?? []))))];
}
