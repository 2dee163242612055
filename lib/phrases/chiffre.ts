import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import { shareOf } from '@/lib/domain/rate';
import type { Intervalle, Mesure, Palier } from '@/lib/odds/mesures';
import type { OddsDe } from '@/lib/odds/odds';
import type { Parmi } from '@/lib/odds/parmi';
import { SEUILS_FIABILITE } from '@/lib/odds/seuils';
import type { Voix } from './avis';
import { libellePalierSeul } from './palier';

/** The figure in a few words: the count first, what it is, the range and its band, where the school stands. Every screen says it so. */

/** As much of an estimate as its figure says. */
export interface Chiffrable {
  readonly kind: 'estimee' | 'observee';
  readonly mesure: Mesure;
  readonly intervalle: Pick<Intervalle, 'bas' | 'haut'>;
  readonly palier: Palier;
  readonly preuves: readonly [Comptee, ...Comptee[]];
  readonly parmi: Parmi | null;
  readonly ecart: string | null;
}

interface Comptee {
  readonly bref: string;
  readonly session: number;
  readonly sur: number;
  readonly obtenus: number;
}

/** The same of one row alone. */
interface ChiffreBref extends Chiffrable {
  readonly preuves: readonly [Comptee];
}

/** What a figure says of an estimate, and no more of it: for rows that are sent as data. */
export function toChiffreBref({ kind, mesure, intervalle, palier, preuves, parmi, ecart }: Chiffrable): ChiffreBref {
  const [{ bref, session, sur, obtenus }] = preuves;
  const { bas, haut } = intervalle;
  return { kind, mesure, palier, intervalle: { bas, haut }, preuves: [{ bref, session, sur, obtenus }], parmi, ecart };
}

/** The parts of a figure, in the order that they are read in. */
export interface ChiffreDit {
  /** « 22 sur 94 » */
  readonly compte: string;
  /** « en 2023, bac techno, ont reçu une proposition » */
  readonly quoi: string;
  /** « Ambitieux · 17 à 39 % » */
  readonly palier: string;
  /** « l’an prochain »; `null` of a count that foretells nothing. */
  readonly quand: string | null;
  /** « plus ouvert que 7 sur 10 de ce BTS » */
  readonly parmi: string | null;
  /** Why the count is not in the middle of the range, where it is not. */
  readonly ecart: string | null;
}

const ISSUE: Readonly<Record<Mesure, { readonly un: string; readonly plusieurs: string }>> = {
  'en-position': {
    un: 'aurait pu recevoir une proposition',
    plusieurs: 'auraient pu recevoir une proposition',
  },
  'proposition-recue': { un: 'a reçu une proposition', plusieurs: 'ont reçu une proposition' },
};

/** « ont reçu une proposition », after a count: French takes the plural from two. */
export const issueBreve = (mesure: Mesure, obtenus: number) => ISSUE[mesure][obtenus < 2 ? 'un' : 'plusieurs'];

/** « 16 sur 56 » */
export function phraseCompte({ obtenus, sur }: Pick<Comptee, 'obtenus' | 'sur'>): string {
  return `${formatEntier(obtenus)} sur ${formatEntier(sur)}`;
}

const bound = (rate: number) => Math.round(rate * 100);

/** « 30 à 45 % » */
export function phrasePlage({ bas, haut }: Pick<Intervalle, 'bas' | 'haut'>): string {
  return `${bound(bas)} à ${bound(haut)}\u202f%`;
}

/** The band never stands without its numbers: « Réaliste · 30 à 45 % ». */
export function phrasePalier({ palier, intervalle }: Pick<Chiffrable, 'palier' | 'intervalle'>): string {
  return `${libellePalierSeul(palier)} · ${phrasePlage(intervalle)}`;
}

/** A figure in words, part by part. */
export function direChiffre(chiffre: Chiffrable): ChiffreDit {
  const { kind, mesure, preuves, parmi, ecart } = chiffre;
  const [first] = preuves;
  return {
    compte: phraseCompte(first),
    quoi: `en ${first.session}, ${first.bref}, ${issueBreve(mesure, first.obtenus)}`,
    palier: phrasePalier(chiffre),
    quand: kind === 'estimee' ? 'l’an prochain' : null,
    parmi: parmi === null ? null : phraseParmi(parmi),
    ecart,
  };
}

/** The same, as one sentence: for whoever hears it. */
export function phraseChiffre(chiffre: Chiffrable): string {
  const { compte, quoi, palier, quand, parmi } = direChiffre(chiffre);
  return `${compte}, ${quoi}. ${[quand === null ? palier : `${palier} ${quand}`, parmi].filter((part) => part !== null).join(', ')}.`;
}

/** « plus ouvert que 7 sur 10 de ce BTS »: never more of them than there are; of fewer than ten, each is counted. */
export function phraseParmi(parmi: Parmi): string {
  const { adverbe, reste } = placeParmi(parmi);
  return `${[adverbe, 'ouvert', reste].filter((part) => part !== null).join(' ')} de ce BTS`;
}

/** « plus que 7 sur 10 », in a column whose head says the rest. */
export function phraseParmiBreve(parmi: Parmi): string {
  const { adverbe, reste } = placeParmi(parmi);
  return [adverbe, reste].filter((part) => part !== null).join(' ');
}

function placeParmi({ autres, moinsOuvertes, plusOuvertes }: Parmi): {
  readonly adverbe: string | null;
  readonly reste: string | null;
} {
  if (moinsOuvertes === autres) return { adverbe: 'le plus', reste: null };
  if (plusOuvertes === autres) return { adverbe: 'le moins', reste: null };
  const [adverbe, n] = moinsOuvertes >= plusOuvertes ? ['plus', moinsOuvertes] : ['moins', plusOuvertes];
  if (n * 2 < autres) return { adverbe: null, reste: 'comme la plupart' };
  const [some, all] = autres < 10 ? [n, autres] : [Math.floor((10 * n) / autres), 10];
  return { adverbe, reste: `que ${some} sur ${all}` };
}

/** Points between a count and the middle of its range from which one wonders why. */
const ECART_REMARQUE = 0.05;

/** Why the count is outside the range, or far from its middle; `null` where it is neither. */
export function phraseEcart<M extends Mesure>(
  {
    kind,
    mesure,
    intervalle: { bas, haut },
    lignes: [{ obtenus, confirmes }],
    avis,
  }: Pick<OddsDe<M>, 'kind' | 'mesure' | 'intervalle' | 'lignes' | 'avis'>,
  voix: Voix,
): string | null {
  const share = shareOf(obtenus, confirmes);
  const isInside = share >= bas && share <= haut;
  if (kind === 'observee' || (isInside && Math.abs(share - (bas + haut) / 2) < ECART_REMARQUE)) return null;
  const compte = `Le compte fait ${formatPourcentage(share)}`;
  const says = (cle: (typeof avis)[number]['cle']) => avis.some((one) => one.cle === cle);
  if (says('mentions-des-admis') || says('mention-par-echelle')) {
    const whose = voix === 'tu' ? 'la tienne' : 'celle du profil';
    return `${compte}, toutes mentions ensemble ; la suite est estimée pour ${whose}.`;
  }
  if (says('combinaison-estimee')) {
    return `${compte}, pour une seule des lignes du rapport ; la suite en combine deux, le profil et la mention.`;
  }
  const few = confirmes < SEUILS_FIABILITE.indicative ? ', sur peu de candidats' : ', une seule année';
  return mesure === 'en-position'
    ? `${compte}${few} ; la suite tient compte des autres lignes du rapport.`
    : `${compte}${few} ; la suite tient compte des autres candidats et écoles.`;
}
