import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { FormationNommee } from '@/lib/domain/formation';
import { PALIERS } from '@/lib/odds/mesures';
import type { Criteres } from './criteres';
import { voisinageOf } from './diplomesVoisins';
import { candidatOf } from './params';
import type { FormationResume } from './resultats';
import { toResume } from './resume';
import { distancesFrom, lieuOf, paliersOf } from './searchFormations';

/** Formations that one answer names at most. */
export const SUGGESTIONS_MAX = 12;

/** What would fill a band of a list. */
export interface VoeuxSuggeres {
  /** `SUGGESTIONS_MAX` at most, those that come first. */
  readonly resultats: readonly FormationResume[];
  readonly total: number;
  /** Kilometres that they are within; `null` without a place, or a known one. */
  readonly rayon: number | null;
}

/**
 * Formations of the band asked for that a list lacks: same diplomas first, then the neighbours of its diplomas, the nearest first. Never a diploma that nothing in the list
 * announces; none without a candidate. Without a place, near is near a school of the list.
 *
 * @param codes of the list, in order; those that the data do not know announce nothing
 * @param criteres who asks, from where, and for which band
 */
export function suggestVoeux(catalogue: Catalogue, codes: readonly string[], criteres: Criteres): VoeuxSuggeres {
  const lieu = lieuOf(criteres, catalogue);
  const centre = lieu?.kind === 'trouve' ? lieu : null;
  const rayon = centre?.rayon ?? null;
  const candidat = candidatOf(criteres);
  const paliers = paliersOf(catalogue, candidat);
  if (paliers === null) return { resultats: [], total: 0, rayon };
  const liste = codes.flatMap((code) => catalogue.formations.get(code) ?? []);
  const listed = new Set(codes);
  const voisinage = voisinageOf(catalogue, liste);
  const distances = centre === null ? distancesToListe(catalogue, liste) : distancesFrom(catalogue, centre);
  const asked = new Set(criteres.palier.map((palier) => PALIERS.indexOf(palier) + 1));

  const found = catalogue.resultats.flatMap((formation, index) => {
    if (!asked.has(paliers.numeros[index] ?? 0) || listed.has(formation.code)) return [];
    const distance = distances[index] ?? Number.NaN;
    // A formation of unknown position is within no distance.
    if (rayon !== null && !(distance <= rayon)) return [];
    const near = voisinage(formation);
    return near === null ? [] : [{ formation, index, distance, ...near }];
  });
  const { rangNom } = catalogue.colonnes;
  const far = ({ distance }: { readonly distance: number }) => (Number.isNaN(distance) ? Number.MAX_VALUE : distance);
  found.sort((a, b) => a.rang - b.rang || far(a) - far(b) || (rangNom[a.index] ?? 0) - (rangNom[b.index] ?? 0));
  return {
    resultats: found.slice(0, SUGGESTIONS_MAX).map(({ formation, distance, raison }) =>
      toResume(catalogue, formation, candidat, {
        raisons: [raison],
        distanceKm: rayon === null ? null : Math.round(distance * 10) / 10,
      }),
    ),
    total: found.length,
    rayon,
  };
}

/** Kilometres from each formation of the results to the nearest school of a list, NaN where it is not known. */
function distancesToListe(catalogue: Catalogue, liste: readonly FormationNommee[]): Float64Array {
  const nearest = new Float64Array(catalogue.resultats.length).fill(Number.NaN);
  for (const { etablissement } of liste) {
    const { lat, lon } = etablissement;
    if (lat === null || lon === null) continue;
    distancesFrom(catalogue, { lat, lon }).forEach((distance, index) => {
      if (!(distance >= (nearest[index] ?? Number.NaN))) nearest[index] = distance;
    });
  }
  return nearest;
}
