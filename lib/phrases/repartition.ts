import { formatEntier } from '@/lib/domain/nombres';
import { type Estimation, MESURES, type Mesure, PALIERS, type Palier } from '@/lib/odds/estimation';
import { SEUILS_PALIER } from '@/lib/odds/seuils';

/** Formations of one diploma by band, for one candidate: one count per measure, because the measures have bands of their own. */
export interface Repartition {
  readonly parMesure: readonly {
    readonly mesure: Mesure;
    readonly total: number;
    readonly paliers: readonly { readonly palier: Palier; readonly libelle: string; readonly formations: number }[];
  }[];
  readonly sansChiffre: number;
  readonly phrase: string;
}

const percent = (rate: number) => `${Math.round(rate * 100)}\u202f%`;

/** A band with the numbers that make it: « Ambitieux (même une bonne année, moins de 40 %) ». */
function libellePalier(mesure: Mesure, palier: Palier): string {
  const { ambitieux, prudent } = SEUILS_PALIER[mesure];
  switch (palier) {
    case 'ambitieux':
      return `Ambitieux (même une bonne année, moins de ${percent(ambitieux)})`;
    case 'realiste':
      return `Réaliste (selon l’année, en dessous ou au-dessus de ${percent(ambitieux)} à ${percent(prudent)})`;
    case 'prudent':
      return `Prudent (même une mauvaise année, au moins ${percent(prudent)})`;
  }
}

/** Counts the formations of a diploma by band. A diploma has no rate of its own: none is made of these. */
export function repartirPaliers(estimations: readonly Estimation[]): Repartition {
  const counted = estimations.flatMap((one) => (one.kind === 'indisponible' ? [] : [one]));
  const parMesure = MESURES.map((mesure) => {
    const own = counted.filter((one) => one.mesure === mesure);
    return {
      mesure,
      total: own.length,
      paliers: PALIERS.map((palier) => ({
        palier,
        libelle: libellePalier(mesure, palier),
        formations: own.filter((one) => one.palier === palier).length,
      })),
    };
  }).filter(({ total }) => total > 0);
  const sansChiffre = estimations.length - counted.length;
  return { parMesure, sansChiffre, phrase: phraseRepartition(counted.length, sansChiffre) };
}

function phraseRepartition(chiffres: number, sansChiffre: number): string {
  if (chiffres === 0) return 'Aucune des formations actuelles n’a de chiffre pour ton profil.';
  const known = `${formatEntier(chiffres)} formation${chiffres > 1 ? 's ont' : ' a'} un chiffre pour ton profil`;
  const missing = sansChiffre === 0 ? '' : `, ${formatEntier(sansChiffre)} n’en ${sansChiffre > 1 ? 'ont' : 'a'} pas`;
  return `${known}${missing}. Un diplôme n’a pas de chiffre à lui : d’une formation à l’autre, tout peut changer.`;
}
