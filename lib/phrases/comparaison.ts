import { LIBELLES_EDS } from '@/lib/domain/eds';
import { fold } from '@/lib/domain/fold';
import { formatDecimal, formatEntier } from '@/lib/domain/nombres';
import { type Ecart, ecartOf, pairsOf } from '@/lib/odds/ecart';
import type { EdsCandidat } from '@/lib/odds/edsCandidat';
import { MESURES } from '@/lib/odds/mesures';
import type { Estimation } from '@/lib/phrases/estimation';
import { phrasePlage } from './chiffre';

/**
 * Words of a comparison. They speak to nobody in particular: a student and a parent read the same screen. A school is said to be harder to enter only
 * where the gap is conclusive; none is said to be better.
 */

/** One formation of a comparison, by the short name that its sentences call it. */
export interface Nommee {
  readonly nom: string;
  readonly estimation: Estimation;
}

const VERDICT: Readonly<Record<Ecart, string>> = {
  concluant: 'écart concluant',
  'non-concluant': 'écart non concluant',
  'mesures-differentes': 'deux mesures différentes',
  'sans-chiffre': 'pas assez de chiffres',
};

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
  estimation.kind === 'indisponible' ? nom : `${nom} (${phrasePlage(estimation.intervalle)})`;

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

const NOMBRES: Readonly<Record<number, string>> = { 2: 'deux', 3: 'trois', 4: 'quatre' };

/** Articles of the common nouns that a school's name begins with, folded; before any other word there is none. */
const ARTICLES: ReadonlyMap<string, string> = new Map([
  ...['campus', 'centre', 'cfa', 'college', 'cours', 'groupe', 'lycee', 'pole', 'site'].map(
    (mot) => [mot, 'le '] as const,
  ),
  ...['academie', 'atelier', 'ecole', 'ensemble', 'espace', 'externat', 'institut', 'institution', 'universite'].map(
    (mot) => [mot, 'l’'] as const,
  ),
  ['maison', 'la '],
]);

/** « que le Lycée ORT », « que l’Institution des Chartreux », « qu’ICOF ». */
function queSchool(nom: string): string {
  const [first = ''] = fold(nom).split(/[^a-z]/);
  const article = ARTICLES.get(first) ?? '';
  return article === '' && /^[aeiouy]/.test(first) ? `qu’${nom}` : `que ${article}${nom}`;
}

/**
 * The verdict in words: which school is harder to enter than which, where their ranges do not meet; of every other pair, that nothing settles it. A pair is
 * covered by a sentence about both, or by one about a school of which nothing can be said.
 *
 * @returns `null` below two formations: there is nothing to compare
 */
export function phraseBilanEcarts(nommees: readonly Nommee[]): string | null {
  if (nommees.length < 2) return null;
  const figured = nommees.flatMap(({ nom, estimation }) =>
    estimation.kind === 'indisponible' ? [] : [{ nom, estimation }],
  );
  if (figured.length < 2) return 'Pas d’écart à lire : il faut au moins deux formations avec un chiffre.';
  const groups = MESURES.map((mesure) => figured.filter(({ estimation }) => estimation.mesure === mesure));
  const read = groups.flatMap((group) => (group.length < 2 ? [] : verdictsOf(group, figured.length)));
  if (read.length === 0) return 'Pas d’écart à lire : ces chiffres ne comptent pas la même chose.';
  const alone = groups.flatMap((group) => (group.length === 1 ? group : []));
  const without = nommees.filter(({ estimation }) => estimation.kind === 'indisponible');
  return [
    ...read,
    ...alone.map(({ nom }) => `${nom} : pas d’écart à lire, son chiffre ne compte pas la même chose.`),
    ...(without.length === 0 ? [] : [`${enumerate(without.map(({ nom }) => nom))} : pas de chiffre.`]),
  ].join(' ');
}

/** What can be said of two figures or more that count the same thing. @param total figures of the whole comparison */
function verdictsOf(group: readonly Nommee[], total: number): readonly string[] {
  const gaps = pairsOf(group).map(([one, other]) => ({
    one,
    other,
    settled: ecartOf(one.estimation, other.estimation) === 'concluant',
  }));
  const settled = gaps.filter((gap) => gap.settled);
  if (settled.length === 0) {
    const whom =
      group.length < total
        ? `entre ${enumerate(group.map(({ nom }) => nom))}`
        : `entre les ${NOMBRES[group.length] ?? formatEntier(group.length)}`;
    return [`On ne peut pas trancher ${whom} : leurs fourchettes de l’an prochain se recouvrent.`];
  }
  const placed = new Set(settled.flatMap(({ one, other }) => [one, other]));
  const harder = group.flatMap((one) => {
    const easier = settled.flatMap((gap) => (harderOf(gap) === one ? [gap.one === one ? gap.other : gap.one] : []));
    return easier.length === 0
      ? []
      : [`${one.nom} : nettement plus difficile ${enumerate(easier.map(({ nom }) => queSchool(nom)))}.`];
  });
  const open = group.filter((one) => !placed.has(one));
  const between = gaps
    .filter((gap) => !gap.settled && placed.has(gap.one) && placed.has(gap.other))
    .map(({ one, other }) => `Entre ${one.nom} et ${other.nom}, on ne peut pas trancher.`);
  return [
    ...harder,
    ...(open.length === 0 ? [] : [`${enumerate(open.map(({ nom }) => nom))} : on ne peut pas trancher.`]),
    ...between,
  ];
}

/** The one of a settled pair whose range is the lower. */
function harderOf({ one, other }: { readonly one: Nommee; readonly other: Nommee }): Nommee {
  if (one.estimation.kind === 'indisponible' || other.estimation.kind === 'indisponible') return one;
  return one.estimation.intervalle.haut < other.estimation.intervalle.bas ? one : other;
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
