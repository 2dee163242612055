import { type Catalogue, sessionOf } from '@/lib/catalogue/catalogue';
import { type DiplomeTrouve, findDiplome, formationsOfDiplome } from '@/lib/catalogue/diplomes';
import { intituleFamille } from '@/lib/search/resume';
import type { DiplomeDetail, DiplomesDetail } from './schemas/diplomes';

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
      nom: formation.nom,
      etablissement: formation.etablissement.nom,
      commune: formation.etablissement.commune,
      session: sessionOf(formation),
    })),
  };
}
