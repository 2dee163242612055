import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { Metier } from '@/lib/domain/metier';
import { entreesRoseOf } from '@/lib/search/rose/entrees';
import type { InteretsDetail, MetierDetail } from './schemas/metier';

/** A job's sheet, and the diplomas that lead to it: `GET /api/v1/metiers/{id}`. */
export function metierDetail({ release, diplomes }: Catalogue, metier: Metier): MetierDetail {
  return {
    release: release.digest,
    ...metier,
    diplomes: metier.diplomes.flatMap((code) => {
      const diplome = diplomes.get(code);
      return diplome === undefined ? [] : [{ code, intitule: diplome.intitule }];
    }),
  };
}

/** Every centre d'intérêt that leads to a diploma: `GET /api/v1/interets`. */
export function interetsDetail(catalogue: Catalogue): InteretsDetail {
  const { interets, entrees } = entreesRoseOf(catalogue);
  return interets.map((interet) => ({
    ...interet,
    diplomes: entrees.filter(({ metiersByInteret }) => metiersByInteret.has(interet.id)).length,
  }));
}
