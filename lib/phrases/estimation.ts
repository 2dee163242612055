import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import { type Percent, type Rate, rateOf, shareOf } from '@/lib/domain/rate';
import type { Source } from '@/lib/domain/source';
import type { ContexteOdds } from '@/lib/odds/contexte';
import type { LigneComptee } from '@/lib/odds/evidence';
import type { Fiabilite, Intervalle, Mesure, Niveau, Palier, Porte, RaisonIndisponible } from '@/lib/odds/mesures';
import type { Odds, OddsDe } from '@/lib/odds/odds';
import type { Parmi } from '@/lib/odds/parmi';
import { phraseAbsence, phraseAvis, type Voix } from './avis';
import { phraseEcart } from './chiffre';
import { complement, libelleBref, libelleSujet } from './sujet';

/** An estimate as pages and programs read it: the odds, told. Nothing else in the product composes a sentence about odds. */

/** One counted row that the figure rests on, with the document that prints it. */
export interface Preuve {
  readonly libelle: string;
  /** Whom it counts in a word or two: « bac techno ». */
  readonly bref: string;
  readonly session: number;
  /** Table or columns of the document. */
  readonly table: string;
  /** Candidates who confirmed. */
  readonly sur: number;
  /** Of whom in position, or with a proposal. */
  readonly obtenus: number;
  readonly source: { readonly id: string; readonly document: string; readonly repere: string };
}

interface EstimationDe<M extends Mesure, P> {
  readonly kind: 'estimee' | 'observee';
  readonly mesure: M;
  readonly taux: Rate;
  readonly intervalle: Intervalle;
  readonly palier: Palier;
  readonly fiabilite: Fiabilite;
  readonly niveau: Niveau;
  /** Never empty. The first is the row that the sentence quotes. */
  readonly preuves: readonly [Preuve, ...Preuve[]];
  readonly portes: P;
  /** French sentence, complete. */
  readonly phrase: string;
  readonly avertissements: readonly string[];
  /** Where the school stands among those of its diploma; `null` where they are too few, or not known. */
  readonly parmi: Parmi | null;
  /** Why the count is not in the middle of the interval, in French; `null` where it is. */
  readonly ecart: string | null;
}

export type EstimationEnPosition = EstimationDe<'en-position', { readonly classement: Porte; readonly appel: Porte }>;
export type EstimationProposition = EstimationDe<
  'proposition-recue',
  { readonly classement: Porte; readonly proposition: Porte }
>;

export interface Indisponible {
  readonly kind: 'indisponible';
  readonly raison: RaisonIndisponible;
  readonly phrase: string;
}

export type Estimation = EstimationEnPosition | EstimationProposition | Indisponible;

/**
 * Odds in words.
 *
 * @param voix to whom they speak; nothing else depends on it
 * @param parmi where the school stands among those of its diploma, where that is known
 */
export function tellEstimation(
  odds: Odds,
  { sources }: Pick<ContexteOdds, 'sources'>,
  voix: Voix = 'tu',
  parmi: Parmi | null = null,
): Estimation {
  if (odds.kind === 'indisponible') {
    return { kind: 'indisponible', raison: odds.absence.raison, phrase: phraseAbsence(odds.absence, voix) };
  }
  const { classement, suite } = odds.portes;
  return odds.mesure === 'en-position'
    ? { ...tell(odds, sources, voix), parmi, portes: { classement, appel: suite } }
    : { ...tell(odds, sources, voix), parmi, portes: { classement, proposition: suite } };
}

function tell<M extends Mesure>(
  odds: OddsDe<M>,
  sources: ContexteOdds['sources'],
  voix: Voix,
): Omit<EstimationDe<M, never>, 'portes' | 'parmi'> {
  const {
    lignes: [first, ...others],
    portes: _,
    avis,
    ...figure
  } = odds;
  return {
    ...figure,
    preuves: [toPreuve(first, sources), ...others.map((ligne) => toPreuve(ligne, sources))],
    phrase: phraseObservation(first),
    avertissements: avis.map((one) => phraseAvis(one, voix)),
    ecart: phraseEcart(odds, voix),
  };
}

function toPreuve(
  { sujet, session, table, confirmes, obtenus, origine }: LigneComptee,
  sources: ContexteOdds['sources'],
): Preuve {
  const source = sources.get(origine.sourceId);
  return {
    libelle: libelleSujet(sujet),
    bref: libelleBref(sujet),
    session,
    table,
    sur: confirmes,
    obtenus,
    source: {
      id: origine.sourceId,
      document: source === undefined ? 'Document non décrit' : phraseDocument(source),
      repere: phraseRepere(origine.repere),
    },
  };
}

/** A document as evidence cites it. */
function phraseDocument({ nature, session, fichier }: Source): string {
  const what = nature === 'rapport' ? 'Rapport public de la formation' : 'Parcoursup, données ouvertes';
  return `${what}${session === null ? '' : `, session ${session}`} (${fichier})`;
}

/** A place in a document: « page 3, ligne 12, « Suivi des candidats par profil » ». */
function phraseRepere({ page, ligne, rubrique }: LigneComptee['origine']['repere']): string {
  const parts: string[] = [];
  if (page !== undefined) parts.push(`page ${page}`);
  if (ligne !== undefined) parts.push(`ligne ${ligne}`);
  if (rubrique !== undefined) parts.push(`«\u00a0${rubrique}\u00a0»`);
  return parts.join(', ');
}

/** How each measure says none, one, several and all of those who applied. */
const VERBES: Readonly<
  Record<Mesure, { aucun: string; un: string; plusieurs: string; tous: string; seul: string; seulPas: string }>
> = {
  'en-position': {
    aucun: 'aucun n’était en position de recevoir une proposition',
    un: 'était en position de recevoir une proposition',
    plusieurs: 'étaient en position de recevoir une proposition',
    tous: 'tous étaient en position de recevoir une proposition',
    seul: 'était en position de recevoir une proposition',
    seulPas: 'n’était pas en position de recevoir une proposition',
  },
  'proposition-recue': {
    aucun: 'aucun n’a reçu de proposition',
    un: 'a reçu une proposition',
    plusieurs: 'ont reçu une proposition',
    tous: 'tous ont reçu une proposition',
    seul: 'a reçu une proposition',
    seulPas: 'n’a pas reçu de proposition',
  },
};

/** What happened to n candidates: « 16 étaient en position… », « aucun n’a reçu… »; of one alone, the verb only. @param n at least 1 */
export function issue(mesure: Mesure, obtenus: number, n: number): string {
  const verbes = VERBES[mesure];
  if (n === 1) return obtenus === 1 ? verbes.seul : verbes.seulPas;
  if (obtenus === 0) return verbes.aucun;
  return obtenus === n ? verbes.tous : `${formatEntier(obtenus)} ${obtenus === 1 ? verbes.un : verbes.plusieurs}`;
}

/**
 * The sentence of a figure: what happened, counted. « En 2025, sur 56 candidats de bac général mention AB, 16 étaient en
 * position de recevoir une proposition (29 %). » Never a promise.
 */
export function phraseObservation({
  mesure,
  session,
  sujet,
  confirmes,
  obtenus,
}: Pick<LigneComptee, 'mesure' | 'session' | 'sujet' | 'confirmes' | 'obtenus'>): string {
  if (confirmes === 1) {
    return `En ${session}, le seul candidat ${complement(sujet, 1)} ${issue(mesure, obtenus, 1)} (${obtenus} sur 1).`;
  }
  const outcome = issue(mesure, obtenus, confirmes);
  const share = formatPourcentage(shareOf(obtenus, confirmes));
  return `En ${session}, sur ${formatEntier(confirmes)} candidats ${complement(sujet, confirmes)}, ${outcome} (${share}).`;
}

/** The official rate beside ours, as published. « Parcoursup affiche 54 % : ce calcul est différent. » */
export function phraseTauxAcces(session: number, tauxAcces: Percent): string {
  return `En ${session}, Parcoursup affiche un taux d’accès de ${formatPourcentage(rateOf(tauxAcces))} : ce calcul est différent.`;
}
