import type { Candidat } from '@/lib/domain/candidat';
import type { Formation } from '@/lib/domain/formation';
import { MENTIONS_CANDIDAT, type MentionCandidat } from '@/lib/domain/mention';
import { PROFILS, type Profil } from '@/lib/domain/profil';
import type { ContexteOdds } from './contexte';
import { estimate } from './estimate';
import type { Estimateur } from './estimateur';
import type { LigneComptee } from './evidence';
import type { Odds } from './odds';

/** The odds of one answer to « et si… », with the counted row behind them. */
export interface Reponse<V extends string> {
  readonly valeur: V;
  readonly odds: Odds;
  /** The row that counts this answer, else the row that the figure quotes; `null` without a figure. */
  readonly ligne: LigneComptee | null;
  /** True where `ligne` counts this answer and nobody else: its counts may stand beside it. */
  readonly propre: boolean;
}

interface Lecteur {
  readonly formation: Formation;
  readonly candidat: Candidat;
  readonly contexte: ContexteOdds;
  readonly estimateur: Estimateur;
}

/**
 * « Selon la mention obtenue ensuite au bac »: the figure of the candidate with each mention, all mentions together first. The one reading of the
 * ladder, for pages and programs alike.
 */
export function readMentions(
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
): readonly Reponse<MentionCandidat>[] {
  const lecteur = { formation, candidat, contexte, estimateur };
  return MENTIONS_CANDIDAT.map((mention) => answer('mention', mention, { ...candidat, mention }, lecteur));
}

/**
 * « Selon la situation »: each profile's figure. All mentions together, whatever the candidate's: a report crosses no profile with a mention,
 * and a row read by mention beside rows read by profile would compare two things.
 */
export function readProfils(
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
): readonly Reponse<Profil>[] {
  const lecteur = { formation, candidat, contexte, estimateur };
  return PROFILS.map((profil) => answer('profil', profil, { ...candidat, mention: 'inconnue', profil }, lecteur));
}

/** Whether a row counts the candidates of this value apart from the others. */
function countsOnly({ sujet }: LigneComptee, varied: 'mention' | 'profil', valeur: string): boolean {
  if (varied === 'profil') return sujet.de === 'profil' || sujet.de === 'population';
  return valeur === 'inconnue' ? sujet.de === 'bac' || sujet.de === 'population' : sujet.de === 'mention';
}

/** The odds of the candidate who gives this answer. */
function answer<V extends string>(
  varied: 'mention' | 'profil',
  valeur: V,
  candidat: Candidat,
  { formation, contexte, estimateur }: Lecteur,
): Reponse<V> {
  const odds = estimate(formation, candidat, contexte, estimateur);
  if (odds.kind === 'indisponible') return { valeur, odds, ligne: null, propre: false };
  const lignes: readonly LigneComptee[] = odds.lignes;
  const counting = lignes.find((ligne) => countsOnly(ligne, varied, valeur));
  return { valeur, odds, ligne: counting ?? odds.lignes[0], propre: counting !== undefined };
}
