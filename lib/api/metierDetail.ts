import type { Catalogue } from '@/lib/catalogue/catalogue';
import { listInterets } from '@/lib/catalogue/metiers';
import type { Metier } from '@/lib/domain/metier';
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
  return listInterets(catalogue).map(({ id, libelle, diplomes }) => ({ id, libelle, diplomes: diplomes.length }));
}
