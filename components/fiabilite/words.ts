import type { Population } from '@/lib/domain/effectifs';
import { formatEntier } from '@/lib/domain/nombres';
import type { MesureRejouee, Scope } from '@/lib/forecast/backtest';
import type { Baseline } from '@/lib/forecast/baselines';
import type { Rejeu } from '@/lib/views/rejeux';

export const MESURE: Readonly<Record<MesureRejouee, string>> = {
  'proposition-recue': 'Propositions reçues, tous candidats',
  classement: 'Candidats classés, par bac et hors terminale',
};

/** Under a word that names a row. */
export const MESURE_COURTE: Readonly<Record<MesureRejouee, string>> = {
  'proposition-recue': 'Propositions',
  classement: 'Classement',
};

/** What was forecast, for « sur 4 939 … ». */
export const UNITE: Readonly<Record<MesureRejouee, string>> = {
  'proposition-recue': 'formations',
  classement: 'taux, un par formation et par type de candidats',
};

export const PERIMETRE: Readonly<Record<Scope, string>> = {
  overall: 'Ensemble',
  'bac:general': 'Bac général',
  'bac:technologique': 'Bac technologique',
  'bac:professionnel': 'Bac professionnel',
  'hors-terminale': 'Hors terminale',
  'n:<5': 'Moins de 5 candidats',
  'n:5-9': '5 à 9 candidats',
  'n:10-19': '10 à 19 candidats',
  'n:20-49': '20 à 49 candidats',
  'n:50-199': '50 à 199 candidats',
  'n:>=200': '200 candidats ou plus',
  'palier:prudent': '« Prudent »',
  'palier:ambitieux': '« Ambitieux »',
};

export const POPULATION: Readonly<Record<Population, string>> = {
  general: PERIMETRE['bac:general'],
  technologique: PERIMETRE['bac:technologique'],
  professionnel: PERIMETRE['bac:professionnel'],
  nonNeobacheliers: PERIMETRE['hors-terminale'],
};

export const REFERENCE: Readonly<Record<Baseline, { readonly court: string; readonly long: string }>> = {
  brut: { court: 'Brut', long: 'le taux brut de la dernière session' },
  diplome: { court: 'Diplôme', long: 'la moyenne du diplôme' },
  national: { court: 'Pays', long: 'la moyenne nationale' },
  tauxAcces: { court: 'Accès', long: 'le taux d’accès officiel' },
};

/** « 2019 → 2023 (4 ans après) » */
export function paire({ from, to, gap }: Pick<Rejeu, 'from' | 'to' | 'gap'>): string {
  return `${from}\u00a0→\u00a0${to} (${gap}\u00a0an${gap > 1 ? 's' : ''} après)`;
}

const DIXIEMES = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** « 11,1 »: an error or a gap in points, to the tenth. */
export function points(share: number): string {
  return DIXIEMES.format(100 * share);
}

/** « 1 point », « 2,4 points »: French takes the plural from two. */
export function pointsWord(share: number): string {
  return `${points(share)} point${Math.abs(Math.round(1000 * share)) < 20 ? '' : 's'}`;
}

/** « 79,5 % », to the tenth: what came is read against what was expected. */
export function percentTenth(share: number): string {
  return `${points(share)}\u202f%`;
}

/** « +13,9 », « −16,0 » points. */
export function signedPoints(share: number): string {
  return `${share > 0 ? '+' : share < 0 ? '−' : ''}${points(Math.abs(share))}`;
}

/** « 4 939 formations » */
export function previsions(measure: MesureRejouee, count: number): string {
  return `${formatEntier(count)} ${UNITE[measure]}`;
}
