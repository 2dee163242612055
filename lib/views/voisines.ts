import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { Candidat } from '@/lib/domain/candidat';
import { haversine } from '@/lib/domain/distance';
import type { FormationNommee } from '@/lib/domain/formation';
import type { FormationResume } from '@/lib/search/resultats';
import { toResume } from '@/lib/search/resume';

/** Formations to look at beside one of them. */
export interface Voisines {
  /** Other BTS of the same school, in the order of their names. */
  readonly etablissement: readonly FormationResume[];
  /** How many the school has beside this one. */
  readonly totalEtablissement: number;
  /** Same diploma elsewhere, nearest first; by name, without distance, where this one's place is not known. */
  readonly diplome: readonly FormationResume[];
  readonly totalDiplome: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two schools, to one decimal; `null` where one of them has no position. */
function kilometres(from: FormationNommee, to: FormationNommee): number | null {
  const [a, b] = [from.etablissement, to.etablissement];
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  return Math.round(haversine(radians(a.lat), radians(a.lon), radians(b.lat), radians(b.lon)) * 10) / 10;
}

/**
 * What else the school offers, and where else the diploma is prepared, among the formations of the results.
 *
 * @param candidat `null`: no estimate
 * @param taille how many of each at most
 */
export function voisinesOf(
  catalogue: Catalogue,
  formation: FormationNommee,
  candidat: Candidat | null,
  taille: number,
): Voisines {
  const current = new Set(catalogue.resultats);
  const others = (all: readonly FormationNommee[] | undefined) =>
    (all ?? []).filter((one) => one.code !== formation.code && current.has(one));
  const { uai } = formation.etablissement;
  const here = others(uai === null ? undefined : catalogue.formationsAt.get(uai)).toSorted((a, b) =>
    a.nom.localeCompare(b.nom, 'fr'),
  );
  const { jonction } = formation;
  const there = others(jonction.kind === 'aucune' ? undefined : catalogue.formationsOf.get(jonction.code))
    .filter(({ etablissement }) => uai === null || etablissement.uai !== uai)
    .map((one) => ({ one, km: kilometres(formation, one) }))
    .toSorted(
      (a, b) =>
        (a.km ?? Number.POSITIVE_INFINITY) - (b.km ?? Number.POSITIVE_INFINITY) ||
        a.one.etablissement.nom.localeCompare(b.one.etablissement.nom, 'fr'),
    );
  return {
    etablissement: here.slice(0, taille).map((one) => toResume(catalogue, one, candidat)),
    totalEtablissement: here.length,
    diplome: there.slice(0, taille).map(({ one, km }) => toResume(catalogue, one, candidat, { distanceKm: km })),
    totalDiplome: there.length,
  };
}
