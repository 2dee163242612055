import { type Catalogue, sessionOf } from '@/lib/catalogue/catalogue';
import { type DiplomeTrouve, formationsOfDiplome } from '@/lib/catalogue/diplomes';
import { nomEpicene } from '@/lib/domain/metier';
import { intituleFamille } from '@/lib/search/resume';
import type { CriteresRose } from '@/lib/search/rose/criteres';
import type { Distribution } from '@/lib/search/rose/distribution';
import { searchDiplomes } from '@/lib/search/rose/searchDiplomes';
import { type DiplomeDetail, type DiplomesDetail, MARQUES_MAX } from './schemas/diplomes';

type DiplomeResume = DiplomesDetail['resultats'][number];

/** The diplomas that the criteria ask for: `GET /api/v1/diplomes`. */
export function diplomesDetail(catalogue: Catalogue, criteres: CriteresRose): DiplomesDetail {
  const { resultats, lieu, motsIgnores } = searchDiplomes(criteres, catalogue);
  return {
    release: catalogue.release.digest,
    total: resultats.length,
    resultats: resultats.map(
      ({ entree, raisons, proches, distribution }): DiplomeResume => ({
        code: entree.code,
        kind: entree.found.kind,
        nom: entree.nom,
        famille: entree.famille,
        resume: entree.resume,
        domaines: entree.domaines.map(({ id, libelle }) => ({ id, libelle })),
        metiers: entree.metiers.map((metier) => ({ id: metier.id, nom: nomEpicene(metier) })),
        raisons,
        formations: entree.formations.length,
        proches,
        distribution: distributionDetail(catalogue, distribution()),
      }),
    ),
    lieu,
    motsIgnores,
  };
}

function distributionDetail(
  { resultats }: Catalogue,
  distribution: Distribution | null,
): DiplomeResume['distribution'] {
  if (distribution === null) return null;
  const { mesure, marques, bas, mediane, haut } = distribution;
  return {
    mesure,
    n: marques.length,
    bas,
    mediane,
    haut,
    marques: marques.slice(0, MARQUES_MAX).flatMap(({ index, chiffre }) => {
      const formation = resultats[index];
      const { obtenus, sur, taux, bas, haut } = chiffre;
      return formation === undefined ? [] : [{ code: formation.code, obtenus, sur, taux, bas, haut }];
    }),
  };
}

/** One sheet or family, and the formations that lead to it: `GET /api/v1/diplomes/{code}`. */
export function diplomeDetail(catalogue: Catalogue, found: DiplomeTrouve): DiplomeDetail {
  const { code, sigle } = found.kind === 'fiche' ? found.fiche : found.famille;
  const formations = formationsOfDiplome(catalogue, code);
  return {
    release: catalogue.release.digest,
    code,
    kind: found.kind,
    // Lists and pages name a diploma alike.
    intitule: found.kind === 'fiche' ? found.fiche.intitule : intituleFamille(catalogue, found.famille),
    sigle,
    options: found.kind === 'famille' ? found.famille.options : [],
    formations: formations.length,
    fiches: found.kind === 'fiche' ? [found.fiche] : found.fiches,
    liste: formations.map((formation) => ({
      code: formation.code,
      intitule: formation.intitule,
      nom: formation.nom,
      etablissement: formation.etablissement.nom,
      commune: formation.etablissement.commune,
      session: sessionOf(formation),
    })),
  };
}
