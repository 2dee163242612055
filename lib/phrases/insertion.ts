import type { Delai, Insertion, MesureInsertion, Voie } from '@/lib/domain/insertion';
import { formatDecimal, formatEntier } from '@/lib/domain/nombres';

/** InserJeunes publishes no rate under as many people. */
const PUBLIABLE = 20;
/** From as many on, a rate hardly moves with a few people: the same threshold as for candidates. */
const SOLIDE = 50;

const percentage = (value: number) => `${formatDecimal(value)}\u202f%`;

/** A measure as it is published: « 57 % », with its count where there is one: « 477 sur 839, 57 % ». */
export function tellMesure({ effectif, taux }: MesureInsertion, sur: number | null): string {
  if (taux === null) return 'non publié';
  if (effectif === null || sur === null) return percentage(taux);
  return `${formatEntier(effectif)} sur ${formatEntier(sur)}, ${percentage(taux)}`;
}

/** Who they are: « élèves », « apprentis », the length said where a diploma has several. */
export function libelleCours(voie: Voie, duree: number | null): string {
  const qui = voie === 'scolaire' ? 'élèves' : 'apprentis';
  return duree === null ? qui : `${qui}, en ${duree} an${duree > 1 ? 's' : ''}`;
}

/** Where and when: « région Bretagne, 2022-2023 », « ce lycée, 2022-2023 ». */
export function lieuPeriode({ lieu, periode }: Insertion): string {
  return `${lieu.kind === 'lycee' ? 'ce lycée' : `région ${lieu.nom}`}, ${periode}`;
}

/** One line: who goes on studying, then who of the others has a job, at the first delay. */
export function phraseInsertion(insertion: Insertion): string {
  const { poursuite, emploi, derniereAnnee, sortants } = insertion;
  return `continuent leurs études\u00a0: ${tellMesure(poursuite, derniereAnnee)}\u00a0; parmi les autres, ont un emploi 6 mois après\u00a0: ${tellMesure(emploi[6], sortants)}.`;
}

/**
 * What is to be known of a small number, `null` for a large one. Where a rate is not published, it is said why when the count tells.
 */
export function phrasePetitNombre({ sortants, emploi }: Insertion, delai: Delai = 6): string | null {
  if (sortants === null || sortants >= SOLIDE) return null;
  const qui = `${formatEntier(sortants)} ${sortants < 2 ? 'personne a' : 'personnes ont'} arrêté`;
  if (emploi[delai].taux !== null)
    return `Petit nombre\u00a0: ${qui}. D’une année à l’autre, ces parts bougent beaucoup.`;
  return sortants < PUBLIABLE ? `Trop peu pour être publié\u00a0: ${qui}, moins de ${PUBLIABLE}.` : null;
}
