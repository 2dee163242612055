import type { Candidat } from '@/lib/domain/candidat';
import type { Formation } from '@/lib/domain/formation';
import { MENTIONS_CANDIDAT, type MentionCandidat } from '@/lib/domain/mention';
import { PROFILS, type Profil } from '@/lib/domain/profil';
import type { ContexteOdds } from './contexte';
import { composeOdds, estimate, readEvidence } from './estimate';
import type { Estimateur } from './estimateur';
import type { EvidenceRapport, LigneComptee } from './evidence';
import type { Odds, OddsDe, OddsIndisponibles } from './odds';

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
 * « Selon la mention obtenue ensuite au bac »: each mention's figure, all mentions together first. The one reading of the ladder, for
 * pages and programs alike.
 *
 * Where a report counts mentions and profiles, each rung is its mention's own row, all profiles together, whatever the candidate's profile; a
 * mention without a row has no figure, and there is no rung for all mentions.
 */
export function readMentions(
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
): readonly Reponse<MentionCandidat>[] {
  const lecteur = { formation, candidat, contexte, estimateur };
  return (
    marginsOf(lecteur) ??
    MENTIONS_CANDIDAT.map((mention) => answer('mention', mention, { ...candidat, mention }, lecteur))
  );
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

/**
 * The mentions' own rows of a report, all profiles together. Where the report counts profiles too, a candidate's figure follows or crosses the
 * profile: the rungs of the ladder would not be read from the rows that stand beside them. `null` where it does not count both.
 */
function marginsOf(lecteur: Lecteur): Reponse<MentionCandidat>[] | null {
  const rungs = MENTIONS_CANDIDAT.map((valeur) => ({ valeur, odds: readRung(valeur, lecteur) }));
  if (rungs.every(({ odds }) => odds === null)) return null;
  return rungs.flatMap(({ valeur, odds }): Reponse<MentionCandidat>[] => {
    if (odds !== null) return [{ valeur, odds, ligne: odds.lignes[0], propre: true }];
    if (valeur === 'inconnue') return [];
    return [{ valeur, odds: notCounted(valeur, lecteur), ligne: null, propre: false }];
  });
}

/** The odds that one mention's own row gives, `null` where no row counts it beside the profiles. */
function readRung(mention: MentionCandidat, lecteur: Lecteur): OddsDe<'en-position'> | null {
  const { formation, candidat, contexte, estimateur } = lecteur;
  const classe = { ...candidat, mention };
  const evidence = readEvidence(formation, classe, contexte);
  if (evidence.kind !== 'comptee' || evidence.mesure !== 'en-position') return null;
  const marge = estimateur
    .combine?.(formation, classe, evidence)
    ?.marges.find(({ ligne }) => countsOnly(ligne, 'mention', mention));
  if (marge === undefined) return null;
  const { ligne, taux, bas, haut } = marge;
  const chiffre = { kind: 'estimee', mesure: 'en-position', taux, bas, haut, n: ligne.confirmes } as const;
  return composeOdds(alone(evidence, ligne), chiffre);
}

/** A report's evidence reduced to its mention's row, which the sentence then quotes. */
function alone(evidence: EvidenceRapport, ligne: LigneComptee<'en-position'>): EvidenceRapport {
  return {
    ...evidence,
    lignes: [ligne],
    avis: evidence.avis.map((one) => (one.cle === 'mention-tous-profils' ? { ...one, citee: true } : one)),
  };
}

function notCounted(
  mention: Exclude<MentionCandidat, 'inconnue'>,
  { formation, candidat: { bac, ...candidat }, contexte }: Lecteur,
): OddsIndisponibles {
  const evidence = readEvidence(formation, { ...candidat, bac, mention }, contexte);
  // A row that counts nobody is published; a row that is not there is not.
  const vide = evidence.kind === 'comptee' && evidence.avis.some((one) => one.cle === 'mention-absente' && one.vide);
  return {
    kind: 'indisponible',
    absence: {
      kind: 'absence',
      raison: vide ? 'aucun-candidat' : 'non-publie',
      session: evidence.session,
      sujet: { de: 'mention', bac, mention, groupe: '' },
      miseANiveau: false,
    },
  };
}
