import type { Metier, Rubrique } from '@/lib/domain/metier';
import type { Catalogue } from './catalogue';
import { findDiplome } from './diplomes';

/** Jobs that a sheet, or any option sheet of a family, leads to. Each once, in the order of their names within a sheet. */
export function metiersOfDiplome(catalogue: Catalogue, code: string): readonly Metier[] {
  const trouve = findDiplome(catalogue, code);
  const codes = trouve?.kind === 'famille' ? trouve.famille.options : [code];
  return [...new Set(codes.flatMap((one) => catalogue.metiersOf.get(one) ?? []))];
}

/** Every name of the jobs that a diploma leads to, feminine and masculine forms and synonyms included: what people search. */
export function motsDesMetiers(catalogue: Catalogue, code: string): string[] {
  const noms = metiersOfDiplome(catalogue, code).flatMap((metier) => [metier, ...metier.synonymes]);
  return [...new Set(noms.flatMap(({ nom, feminin, masculin }) => [nom, feminin, masculin]))];
}

/** A centre d'intérêt, and the codes of the sheets that its jobs lead back to. */
export interface Interet extends Rubrique {
  readonly diplomes: readonly string[];
}

/** Every centre d'intérêt of a job that a diploma leads to, in the order of their words. */
export function listInterets({ metiers }: Pick<Catalogue, 'metiers'>): Interet[] {
  const interets = new Map<string, { readonly libelle: string; readonly diplomes: Set<string> }>();
  for (const metier of metiers.values()) {
    for (const { id, libelle } of metier.interets) {
      const interet = interets.get(id) ?? { libelle, diplomes: new Set() };
      interets.set(id, interet);
      for (const code of metier.diplomes) interet.diplomes.add(code);
    }
  }
  return [...interets]
    .map(([id, { libelle, diplomes }]) => ({ id, libelle, diplomes: [...diplomes] }))
    .filter(({ diplomes }) => diplomes.length > 0)
    .toSorted((a, b) => a.libelle.localeCompare(b.libelle, 'fr'));
}
