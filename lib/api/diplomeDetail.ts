import { type Catalogue, sessionOf } from '@/lib/catalogue/catalogue';
import type { Diplome, FamilleDiplome } from '@/lib/domain/diplome';
import type { Formation } from '@/lib/domain/formation';
import { intituleFamille } from '@/lib/search/resume';
import type { DiplomeDetail, DiplomesDetail } from './schemas/diplomes';

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
export function formationsOfDiplome({ formationsOf, familleOf, familles }: Catalogue, code: string): Formation[] {
  const family = familles.get(code);
  const codes = family === undefined ? [code, familleOf.get(code)?.code] : [code, ...family.options];
  return [...new Set(codes.flatMap((one) => (one === undefined ? [] : (formationsOf.get(one) ?? []))))];
}

function entry(catalogue: Catalogue, found: DiplomeTrouve): DiplomesDetail['diplomes'][number] {
  const { code, sigle } = found.kind === 'fiche' ? found.fiche : found.famille;
  // Lists and pages name a diploma alike.
  const intitule = found.kind === 'fiche' ? found.fiche.intitule : intituleFamille(catalogue, found.famille);
  return {
    code,
    kind: found.kind,
    intitule,
    sigle,
    options: found.kind === 'famille' ? found.famille.options : [],
    formations: formationsOfDiplome(catalogue, code).length,
  };
}

/** Every sheet and family, by title: `GET /api/v1/diplomes`. */
export function diplomesDetail(catalogue: Catalogue): DiplomesDetail {
  const diplomes = [...catalogue.diplomes.keys(), ...catalogue.familles.keys()]
    .flatMap((code) => findDiplome(catalogue, code) ?? [])
    .map((found) => entry(catalogue, found))
    .toSorted((a, b) => a.intitule.localeCompare(b.intitule, 'fr'));
  return { release: catalogue.release.digest, total: diplomes.length, diplomes };
}

/** One sheet or family, and the formations that lead to it: `GET /api/v1/diplomes/{code}`. */
export function diplomeDetail(catalogue: Catalogue, found: DiplomeTrouve): DiplomeDetail {
  const head = entry(catalogue, found);
  return {
    release: catalogue.release.digest,
    ...head,
    fiches: found.kind === 'fiche' ? [found.fiche] : found.fiches,
    liste: formationsOfDiplome(catalogue, head.code).map((formation) => ({
      code: formation.code,
      intitule: formation.intitule,
      etablissement: formation.etablissement.nom,
      commune: formation.etablissement.commune,
      session: sessionOf(formation),
    })),
  };
}
