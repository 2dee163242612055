import type { Candidat } from '@/lib/domain/candidat';
import type { Formation } from '@/lib/domain/formation';
import { MENTIONS_CANDIDAT, type MentionCandidat } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import type { Voix } from '@/lib/phrases/estimation';
import { mentionNonComptee } from '@/lib/phrases/variations';
import type { ContexteOdds } from './contexte';
import { composeEstimation, readEvidence } from './estimate';
import { estimateOver } from './estimateOver';
import type { Estimateur } from './estimateur';
import type { Estimation, Indisponible } from './estimation';
import type { EvidenceRapport, LigneComptee } from './evidence';

/** What can be said of one answer to « et si… », with the counted row behind it. */
export interface Reponse<V extends string> {
  readonly valeur: V;
  readonly estimation: Estimation;
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
  readonly voix: Voix;
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
  voix: Voix = 'tu',
): readonly Reponse<MentionCandidat>[] {
  const lecteur = { formation, candidat, contexte, estimateur, voix };
  return marginsOf(lecteur) ?? read('mention', lecteur);
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
  voix: Voix = 'tu',
): readonly Reponse<Profil>[] {
  return read('profil', { formation, candidat: { ...candidat, mention: 'inconnue' }, contexte, estimateur, voix });
}

type Varied = 'mention' | 'profil';
type Value<K extends Varied> = K extends 'mention' ? MentionCandidat : Profil;

/** Whether a row counts the candidates of this value apart from the others. */
function countsOnly({ sujet }: LigneComptee, varied: Varied, valeur: string): boolean {
  if (varied === 'profil') return sujet.de === 'profil' || sujet.de === 'population';
  return valeur === 'inconnue' ? sujet.de === 'bac' || sujet.de === 'population' : sujet.de === 'mention';
}

function read<K extends Varied>(varied: K, lecteur: Lecteur): Reponse<Value<K>>[] {
  const { formation, candidat, contexte, estimateur, voix } = lecteur;
  return estimateOver(varied, formation, candidat, contexte, estimateur, voix).map(({ valeur, estimation }) => {
    const evidence = readEvidence(formation, { ...candidat, [varied]: valeur }, contexte);
    const answer = { valeur: valeur as Value<K>, estimation };
    if (estimation.kind === 'indisponible' || evidence.kind === 'absence') {
      return { ...answer, ligne: null, propre: false };
    }
    const counting = evidence.lignes.find((ligne) => countsOnly(ligne, varied, valeur));
    return { ...answer, ligne: counting ?? evidence.lignes[0], propre: counting !== undefined };
  });
}

/**
 * The mentions' own rows of a report, all profiles together. Where the report counts profiles too, a candidate's figure follows or crosses the
 * profile: the rungs of the ladder would not be read from the rows that stand beside them. `null` where it does not count both.
 */
function marginsOf(lecteur: Lecteur): Reponse<MentionCandidat>[] | null {
  const rungs = MENTIONS_CANDIDAT.map((valeur) => ({ valeur, lue: readRung(valeur, lecteur) }));
  if (rungs.every(({ lue }) => lue === null)) return null;
  return rungs.flatMap(({ valeur, lue }): Reponse<MentionCandidat>[] => {
    if (lue !== null) return [{ valeur, ...lue, propre: true }];
    if (valeur === 'inconnue') return [];
    return [{ valeur, estimation: notCounted(valeur, lecteur), ligne: null, propre: false }];
  });
}

/** One mention's own row and its estimate, `null` where no row counts it beside the profiles. */
function readRung(mention: MentionCandidat, lecteur: Lecteur): { estimation: Estimation; ligne: LigneComptee } | null {
  const { formation, candidat, contexte, estimateur, voix } = lecteur;
  const classe = { ...candidat, mention };
  const evidence = readEvidence(formation, classe, contexte);
  if (evidence.kind !== 'comptee' || evidence.mesure !== 'en-position') return null;
  const marge = estimateur
    .combine?.(formation, classe, evidence)
    ?.marges.find(({ ligne }) => countsOnly(ligne, 'mention', mention));
  if (marge === undefined) return null;
  const { ligne, taux, bas, haut } = marge;
  const chiffre = { kind: 'estimee', taux, bas, haut, n: ligne.confirmes } as const;
  return { estimation: composeEstimation(alone(evidence, ligne), chiffre, contexte, voix), ligne };
}

/** A report's evidence reduced to its mention's row, which the sentence then quotes. */
function alone(evidence: EvidenceRapport, ligne: LigneComptee): EvidenceRapport {
  return {
    ...evidence,
    lignes: [ligne],
    avis: evidence.avis.map((one) => (one.cle === 'mention-tous-profils' ? { ...one, citee: true } : one)),
  };
}

function notCounted(mention: MentionCandidat, { formation, candidat, contexte }: Lecteur): Indisponible {
  const evidence = readEvidence(formation, { ...candidat, mention }, contexte);
  // A row that counts nobody is published; a row that is not there is not.
  const vide = evidence.kind === 'comptee' && evidence.avis.some((one) => one.cle === 'mention-absente' && one.vide);
  return { kind: 'indisponible', raison: vide ? 'aucun-candidat' : 'non-publie', phrase: mentionNonComptee() };
}
