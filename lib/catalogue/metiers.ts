import type { Metier } from '@/lib/domain/metier';
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
