import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import { type Percent, rateOf, shareOf } from '@/lib/domain/rate';
import { type Bornes, intervalleDe } from '@/lib/odds/intervalle';
import type { Mesure, Palier } from '@/lib/odds/mesures';
import { NIVEAU_INTERVALLE, SEUILS_FIABILITE, SEUILS_PALIER } from '@/lib/odds/seuils';
import type { Estimation } from '@/lib/phrases/estimation';
import { PROMESSE } from './palier';

/** Sentences of the page that explains figures: those that hold a threshold or a figure. */

type EstimationChiffree = Exclude<Estimation, { kind: 'indisponible' }>;

const MESURES: Readonly<Record<Mesure, string>> = {
  'proposition-recue': 'proposition reçue',
  'en-position': 'en position',
};

/** « 40 % (proposition reçue) ou 50 % (en position) »: each measure has its own threshold. */
function seuil(palier: 'ambitieux' | 'prudent'): string {
  const recue = formatPourcentage(SEUILS_PALIER['proposition-recue'][palier]);
  const position = formatPourcentage(SEUILS_PALIER['en-position'][palier]);
  return recue === position
    ? recue
    : `${recue} (${MESURES['proposition-recue']}) ou ${position} (${MESURES['en-position']})`;
}

/** What each band means, with its number. */
export const PALIERS_EXPLIQUES: Readonly<Record<Palier, string>> = {
  ambitieux: `Tout l’intervalle est sous ${seuil('ambitieux')}. Le mot promet que la suite reste sous ce repère ${PROMESSE}. Un vœu ambitieux n’est pas une faute.`,
  realiste: 'Tout ce qui est entre les deux, et tous les intervalles très larges.',
  prudent: `Tout l’intervalle atteint au moins ${seuil('prudent')}. Le mot promet que la suite atteint ce repère ${PROMESSE}.`,
};

/** What each word of reliability means, with its count. */
export const FIABILITES_EXPLIQUEES = `Solide : ${SEUILS_FIABILITE.solide} candidats ou plus. Indicative : de ${SEUILS_FIABILITE.indicative} à ${SEUILS_FIABILITE.solide - 1}. Fragile : moins de ${SEUILS_FIABILITE.indicative}. Une formation fragile reste dans la liste.`;

/** « entre 21 et 40 % » */
function entre({ bas, haut }: Bornes): string {
  return `entre ${Math.round(bas * 100)} et ${formatPourcentage(haut)}`;
}

const DIX = Math.round(NIVEAU_INTERVALLE * 10);

/** How the interval of one figure is read. « 8 fois sur 10 au moins, le taux de la prochaine session devrait tomber entre 21 et 40 %. » */
export function phraseLectureIntervalle({ intervalle }: Pick<EstimationChiffree, 'intervalle'>): string {
  return `${DIX} fois sur 10 au moins, le taux de la prochaine session devrait tomber ${entre(intervalle)}. Le reste du temps, il tombera en dehors.`;
}

/** Candidates of the examples: few, some, many. */
export const TAILLES_EXEMPLES = [8, 40, 200] as const;
/** A rate that is known, and the same every year: next session's own chance is then all that is left. */
const SANS_SURPRISE = { mean: 0.4, precision: 1e6 } as const;

/** Why a small school has a wide range: what chance alone does to a rate that nothing else moves. */
export function phraseHasard(): string {
  const [few] = TAILLES_EXEMPLES;
  const ranges = TAILLES_EXEMPLES.map(
    (candidats) => `${entre(intervalleDe(SANS_SURPRISE, candidats))} avec ${candidats} candidats`,
  );
  return `Imagine une formation qui prend ${10 * SANS_SURPRISE.mean} candidats sur 10, tous les ans, sans rien qui change. Le hasard seul donnerait encore, ${DIX} fois sur 10 au moins, ${ranges.join(', ')}. Avec ${few} candidats, un seul de plus compte pour ${Math.floor(100 / few)} points.`;
}

/** What the widest and the narrowest of several intervals tell. @param estimations two at least, from few to many candidates */
export function phraseLargeurs(estimations: readonly EstimationChiffree[]): string | null {
  const few = estimations[0];
  const many = estimations.at(-1);
  if (few === undefined || many === undefined || few === many) return null;
  const width = ({ intervalle }: EstimationChiffree) => intervalle.haut - intervalle.bas;
  if (width(few) <= width(many)) return null;
  return `Les chiffres se ressemblent. Mais le premier repose sur ${formatEntier(few.preuves[0].sur)} candidats, et le dernier sur ${formatEntier(many.preuves[0].sur)} : son intervalle est plus étroit. Il reste un écart même avec beaucoup de candidats, parce que les années ne se ressemblent pas.`;
}

/** Two figures of one formation, side by side. */
export function phraseDeuxChiffres(
  { taux, preuves, mesure }: EstimationChiffree,
  { session, tauxAcces }: { readonly session: number; readonly tauxAcces: Percent },
): string {
  const [{ sur, obtenus }] = preuves;
  const verbe =
    mesure === 'en-position' ? 'étaient en position de recevoir une proposition' : 'ont reçu une proposition';
  return `En ${session}, Parcoursup y affiche un taux d’accès de ${formatPourcentage(rateOf(tauxAcces))}. Des ${formatEntier(sur)} candidats de bac général en terminale, ${formatEntier(obtenus)} ${verbe} : ${formatPourcentage(shareOf(obtenus, sur))}. L’estimation pour la prochaine session est de ${formatPourcentage(taux)}.`;
}
