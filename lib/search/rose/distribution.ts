import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { ChiffreCompte } from '@/lib/catalogue/chiffres';
import type { Candidat } from '@/lib/domain/candidat';
import type { Rate } from '@/lib/domain/rate';
import type { Mesure } from '@/lib/odds/mesures';
import type { EntreeRose } from './entrees';

/** A school on the scale of its diploma. */
export interface Marque {
  /** Its formation's place among the catalogue's results. */
  readonly index: number;
  readonly chiffre: ChiffreCompte;
}

/** Estimates of the schools of one diploma for one candidate, on one scale. A diploma has no rate: these are its schools'. */
export interface Distribution {
  readonly mesure: Mesure;
  /** The nearest first where a place is given, else in the order of the catalogue. One at least. */
  readonly marques: readonly Marque[];
  /** First quartile, median and third quartile of the schools' estimates; of one or two schools, their own. */
  readonly bas: Rate;
  readonly mediane: Rate;
  readonly haut: Rate;
}

/**
 * Figures of the schools of a diploma that count the same thing: of two measures, the one that more of them have, for their scales are not
 * one.
 *
 * @param formations places among the results, in the order of the marks
 * @returns `null` when none of them has a figure for this candidate
 */
export function distributionOf(
  { chiffres }: Catalogue,
  { formations }: Pick<EntreeRose, 'formations'>,
  candidat: Candidat,
): Distribution | null {
  const chiffreAt = chiffres.of(candidat);
  const all = formations.flatMap((index): Marque[] => {
    const chiffre = chiffreAt(index);
    return chiffre === null ? [] : [{ index, chiffre }];
  });
  const reports = all.filter(({ chiffre }) => chiffre.mesure === 'en-position');
  const mesure: Mesure = reports.length * 2 > all.length ? 'en-position' : 'proposition-recue';
  const marques = all.filter(({ chiffre }) => chiffre.mesure === mesure);
  const rates = marques.map(({ chiffre }) => chiffre.taux).sort((a, b) => a - b);
  const at = (share: number) => rates[Math.round(share * (rates.length - 1))];
  const [bas, mediane, haut] = [at(0.25), at(0.5), at(0.75)];
  return bas === undefined || mediane === undefined || haut === undefined
    ? null
    : { mesure, marques, bas, mediane, haut };
}
