import { LIBELLES_EDS } from '@/lib/domain/eds';
import { formatDecimal, formatEntier } from '@/lib/domain/nombres';
import { type Ecart, ecartOf, pairsOf } from '@/lib/odds/ecart';
import type { EdsCandidat } from '@/lib/odds/edsCandidat';
import type { Intervalle, Mesure } from '@/lib/odds/mesures';
import type { Estimation } from '@/lib/phrases/estimation';

/**
 * Words of a comparison. They speak to nobody in particular: a student and a parent read the same screen. They never
 * rank: a gap is conclusive or not, and no formation is the better one.
 */

/** One formation of a comparison, by the short name that its sentences call it. */
export interface Nommee {
  readonly nom: string;
  readonly estimation: Estimation;
}

/** « 24 à 40 % » */
export function phraseFourchette({ bas, haut }: Intervalle): string {
  return `${Math.round(bas * 100)} à ${Math.round(haut * 100)}\u202f%`;
}

/** What a figure counts, in few words: stands beside each figure where a comparison mixes the measures. */
export const MESURE_COURTE: Readonly<Record<Mesure, string>> = {
  'en-position': 'en position de recevoir une proposition (rapport public)',
  'proposition-recue': 'proposition reçue (données ouvertes)',
};

/** Whom the rows by mention count, and what a mention is here. */
export const INTRO_SELON_MENTION =
  'Estimée pour cette situation : avec un rapport public, d’après les mentions de son groupe ; sans lui, d’après les mentions des admis. La commission lit les bulletins, elle ne connaît pas la mention.';

/** Whom the rows by situation count. */
export const INTRO_SELON_SITUATION =
  'Toutes mentions confondues. Sans rapport public, les candidats hors terminale sont comptés ensemble : leurs lignes portent alors le même chiffre.';

const VERDICT: Readonly<Record<Ecart, string>> = {
  concluant: 'écart concluant',
  'non-concluant': 'écart non concluant',
  'mesures-differentes': 'deux mesures différentes',
  'sans-chiffre': 'pas assez de chiffres',
};

/** The tag of a row of figures, under its label. @param n figures in the row */
export function phraseVerdict(ecart: Ecart, n: number): string {
  return ecart === 'concluant' && n > 2 ? `au moins un ${VERDICT.concluant}` : VERDICT[ecart];
}

/**
 * Remarks about several formations, each said once, under those that it is about: « A et B : … ». What is said of all of
 * them names none and comes first.
 *
 * @param remarques of each formation, in order
 */
export function phrasesPartagees(
  noms: readonly string[],
  remarques: readonly (readonly string[])[],
): readonly { readonly noms: string | null; readonly phrases: readonly string[] }[] {
  const groups = new Map<string | null, string[]>();
  for (const phrase of new Set(remarques.flat())) {
    const about = noms.filter((_, index) => remarques[index]?.includes(phrase) === true);
    const key = about.length === noms.length ? null : enumerate(about);
    groups.set(key, [...(groups.get(key) ?? []), phrase]);
  }
  return [...groups]
    .map(([noms, phrases]) => ({ noms, phrases }))
    .sort((one, other) => Number(one.noms !== null) - Number(other.noms !== null));
}

const fourchette = ({ nom, estimation }: Nommee) =>
  estimation.kind === 'indisponible' ? nom : `${nom} (${phraseFourchette(estimation.intervalle)})`;

/** The gap between two formations: « Entre A (24 à 40 %) et B (30 à 52 %), écart non concluant : les intervalles se recouvrent. » */
export function phraseEcart(one: Nommee, other: Nommee): string {
  const ecart = ecartOf(one.estimation, other.estimation);
  const both = `Entre ${fourchette(one)} et ${fourchette(other)}`;
  switch (ecart) {
    case 'concluant':
      return `${both}, ${VERDICT[ecart]} : les intervalles ne se recouvrent pas.`;
    case 'non-concluant':
      return `${both}, ${VERDICT[ecart]} : les intervalles se recouvrent.`;
    case 'mesures-differentes':
      return `${both}, pas d’écart à lire : les deux chiffres ne comptent pas la même chose.`;
    case 'sans-chiffre': {
      const missing = [one, other].filter(({ estimation }) => estimation.kind === 'indisponible');
      return `Entre ${one.nom} et ${other.nom}, pas d’écart à lire : pas de chiffre pour ${enumerate(missing.map(({ nom }) => nom))}.`;
    }
  }
}

/** One sentence per pair, in the order of the screen. */
export function phrasesEcarts(
  nommees: readonly Nommee[],
): readonly { readonly ecart: Ecart; readonly phrase: string }[] {
  return pairsOf(nommees).map(([one, other]) => ({
    ecart: ecartOf(one.estimation, other.estimation),
    phrase: phraseEcart(one, other),
  }));
}

/**
 * What the whole comparison allows to conclude, said before any table.
 *
 * @returns `null` below two formations: there is nothing to compare
 */
export function phraseBilanEcarts(nommees: readonly Nommee[]): string | null {
  if (nommees.length < 2) return null;
  const gaps = pairsOf(nommees).map(([one, other]) => ecartOf(one.estimation, other.estimation));
  const count = (gap: Ecart) => gaps.filter((one) => one === gap).length;
  const readable = count('concluant') + count('non-concluant');
  if (count('sans-chiffre') === gaps.length) {
    return 'Pas d’écart à lire : il faut au moins deux formations avec un chiffre.';
  }
  if (readable === 0) return 'Pas d’écart à lire : ces chiffres ne comptent pas la même chose.';
  if (count('concluant') === 0) {
    return readable === 1
      ? 'Écart non concluant : les intervalles se recouvrent, ces chiffres ne suffisent pas à départager les formations.'
      : 'Écarts non concluants : les intervalles se recouvrent, ces chiffres ne suffisent pas à départager les formations.';
  }
  if (readable === 1) return 'Écart concluant : les intervalles ne se recouvrent pas.';
  if (count('concluant') === readable)
    return `Les ${formatEntier(readable)} écarts sont concluants : aucun intervalle n’en recouvre un autre.`;
  return `Sur ${formatEntier(readable)} écarts, ${formatEntier(count('concluant'))} ${count('concluant') === 1 ? 'est concluant' : 'sont concluants'} : ailleurs, les intervalles se recouvrent.`;
}

/** Said once where the figures of a comparison count two things; `null` otherwise. */
export function phraseMesuresMelees(estimations: readonly Estimation[]): string | null {
  const mesures = new Set(estimations.flatMap((one) => (one.kind === 'indisponible' ? [] : [one.mesure])));
  return mesures.size < 2
    ? null
    : 'Deux mesures se côtoient : être en position de recevoir une proposition (rapport public de la formation) et en avoir reçu une (données ouvertes). Elles ne se comparent pas l’une à l’autre : chaque chiffre dit la sienne.';
}

/**
 * « 12,5 candidats par place », from the counts of one session.
 *
 * @returns `null` where one of them is not published, or without a place
 */
export function phraseParPlace(candidats: number | null, places: number | null): string | null {
  if (candidats === null || places === null || places === 0) return null;
  const ratio = Math.round((candidats / places) * 10) / 10;
  return `${formatDecimal(ratio)} candidat${ratio < 2 ? '' : 's'} par place`;
}

/** Whether the commission names the EDS that were given, for a screen that speaks to nobody in particular. */
export function phraseEdsNeutre({ prisEnCompte, citees, retenus, autres }: EdsCandidat): string {
  if (prisEnCompte === false) return 'La commission dit ne pas tenir compte des spécialités suivies.';
  if (citees === 0) return 'La commission ne cite aucune spécialité du bac général.';
  const names = (eds: EdsCandidat['retenus']) => eds.map((one) => `«\u00a0${LIBELLES_EDS[one]}\u00a0»`);
  if (retenus.length === 0) return `La commission ne cite pas ${enumerate(names(autres))}.`;
  if (autres.length === 0) return `La commission cite ${enumerate(names(retenus))}.`;
  return `La commission cite ${enumerate(names(retenus))} et ne cite pas ${enumerate(names(autres))}.`;
}

function enumerate(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;
}
