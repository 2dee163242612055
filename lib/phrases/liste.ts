import { formatDecimal, formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import { type BilanListe, isUnbalanced, SOUS_VOEUX_MINIMUM } from '@/lib/odds/liste';
import { PALIERS, type Palier } from '@/lib/odds/mesures';
import { adjectifPalier } from './palier';

/** Words of a list of vœux. Its balance is always said; a figure of the whole list never stands alone. */

const NOMBRES_EN_LETTRES = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** Everything that is said of a list, in the order of the screen: balance, advice, total, what it leaves out. */
export function phrasesListe(bilan: BilanListe): readonly string[] {
  return [phraseEquilibre(bilan), ...phraseConseil(bilan), ...phraseTotal(bilan), ...phrasesReserves(bilan)];
}

/** « 1 sous-vœu ambitieux, 2 réalistes et 3 prudents. » Bands that hold none are left out. */
function phraseEquilibre({ equilibre }: BilanListe): string {
  const parts = PALIERS.filter((palier) => equilibre[palier] > 0).map((palier, i) => {
    const n = equilibre[palier];
    const noun = i > 0 ? '' : `sous-vœu${n > 1 ? 'x' : ''} `;
    return `${formatEntier(n)} ${noun}${adjectifPalier(palier, n)}`;
  });
  if (parts.length === 0) return 'Aucun sous-vœu avec un chiffre.';
  const last = parts.at(-1) ?? '';
  return `${parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} et ${last}`}.`;
}

function phraseConseil(bilan: BilanListe): string[] {
  if (!isUnbalanced(bilan)) return [];
  const palier = PALIERS.find((one) => bilan.equilibre[one] > 0) ?? 'realiste';
  const others = PALIERS.filter((one) => one !== palier).map((one) => adjectifPalier(one, 2));
  return [
    `Tous tes sous-vœux sont ${adjectifPalier(palier, 2)} : ajoute des sous-vœux ${others.join(' ou ')} pour équilibrer la liste.`,
  ];
}

function phraseTotal({ auMoinsUne, equilibre }: BilanListe): string[] {
  if (auMoinsUne !== null) {
    const [low, high] = [formatPourcentage(auMoinsUne.bas), formatPourcentage(auMoinsUne.haut)];
    const range = low === high ? low : `de ${low} à ${high}`;
    return [
      `Au moins une réponse favorable : ${range}, selon que les commissions jugent plus ou moins de la même façon un même dossier. C’est une hypothèse : aucune source ne le mesure.`,
    ];
  }
  const known = PALIERS.reduce((sum, palier) => sum + equilibre[palier], 0);
  if (known === 0) return [];
  return [
    `Pas de chiffre d’ensemble : il faut au moins ${NOMBRES_EN_LETTRES[SOUS_VOEUX_MINIMUM]} sous-vœux avec un chiffre, la liste en a ${NOMBRES_EN_LETTRES[known]}.`,
  ];
}

function phrasesReserves({ sansChiffre, mesures }: BilanListe): string[] {
  const reserves: string[] = [];
  if (sansChiffre === 1) reserves.push('1 sous-vœu n’a pas de chiffre : il ne compte pas dans l’ensemble.');
  if (sansChiffre > 1) {
    reserves.push(`${formatEntier(sansChiffre)} sous-vœux n’ont pas de chiffre : ils ne comptent pas dans l’ensemble.`);
  }
  if (mesures.length > 1) {
    reserves.push(
      'La liste mêle deux mesures : être en position de recevoir une proposition (rapports publics) et en avoir reçu une (données ouvertes).',
    );
  }
  return reserves;
}

/**
 * What a slot of the board says: « Ajouter un prudent à moins de 30 km (24) ».
 *
 * @param rayon kilometres, `null` without a place
 * @param total formations that would fill it, `null` until it is known
 */
export function phraseCase(palier: Palier, rayon: number | null, total: number | null): string {
  const where = rayon === null ? '' : ` à moins de ${formatDecimal(rayon)}\u00a0km`;
  if (total === 0) return `Aucun ${adjectifPalier(palier, 1)}${where}, dans ces BTS ou des BTS voisins`;
  return `Ajouter un ${adjectifPalier(palier, 1)}${where}${total === null ? '' : `\u00a0(${formatEntier(total)})`}`;
}
