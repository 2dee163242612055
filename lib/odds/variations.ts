import type { Bac } from '@/lib/domain/bac';
import type { Candidat } from '@/lib/domain/candidat';
import type { Formation } from '@/lib/domain/formation';
import type { MentionCandidat } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import type { ContexteOdds } from './contexte';
import { readEvidence } from './estimate';
import { estimateOver } from './estimateOver';
import type { Estimateur } from './estimateur';
import type { Estimation } from './estimation';
import type { LigneComptee } from './evidence';
import { concluMention, concluProfil, libelleMentions, libelleProfils } from './phrasesVariations';

/** One row of « et si… »: one value, or several that the documents count together. */
export interface LigneVariation<V extends string> {
  readonly valeurs: readonly [V, ...V[]];
  readonly libelle: string;
  readonly estimation: Estimation;
  /** The candidate's own answer is among `valeurs`. */
  readonly own: boolean;
  /** The row that counts these values, else the row that the figure quotes; `null` without a figure. */
  readonly ligne: LigneComptee | null;
  /** True where `ligne` counts these values and nobody else: its counts may stand beside them. */
  readonly propre: boolean;
}

/** The same candidate in the same formation, one answer varied over all its values. */
export interface Variation<V extends string> {
  /** In the order of the vocabulary; never empty. */
  readonly lignes: readonly LigneVariation<V>[];
  /** Whether the gaps between these figures mean anything, in words. */
  readonly conclusion: string;
}

type Varied = 'mention' | 'profil';
type Value<K extends Varied> = K extends 'mention' ? MentionCandidat : Profil;

/** Whether a row counts the candidates of this value apart from the others. */
function countsOnly({ sujet }: LigneComptee, varied: Varied, valeur: MentionCandidat | Profil | Bac): boolean {
  if (varied === 'profil') return sujet.de === 'profil' || sujet.de === 'population';
  return valeur === 'inconnue' ? sujet.de === 'bac' || sujet.de === 'population' : sujet.de === 'mention';
}

/** Values that the same row answers with the same figure are one row: the documents do not tell them apart. */
function gather<V extends string>(lignes: readonly LigneVariation<V>[]): LigneVariation<V>[] {
  const rows = new Map<string, LigneVariation<V>>();
  for (const ligne of lignes) {
    const { estimation } = ligne;
    const key =
      estimation.kind === 'indisponible'
        ? `${estimation.raison} ${estimation.phrase}`
        : JSON.stringify([estimation.preuves[0], estimation.taux, estimation.intervalle]);
    const known = rows.get(key);
    rows.set(
      key,
      known === undefined
        ? ligne
        : { ...known, valeurs: [...known.valeurs, ...ligne.valeurs], own: known.own || ligne.own },
    );
  }
  return [...rows.values()];
}

function vary<K extends Varied>(
  varied: K,
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
): LigneVariation<Value<K>>[] {
  const lignes = estimateOver(varied, formation, candidat, contexte, estimateur).map(({ valeur, estimation }) => {
    const evidence = readEvidence(formation, { ...candidat, [varied]: valeur }, contexte);
    const lignes = evidence.kind === 'absence' ? [] : evidence.lignes;
    const counting = lignes.find((ligne) => countsOnly(ligne, varied, valeur));
    return {
      valeurs: [valeur as Value<K>] as const,
      libelle: '',
      estimation,
      own: candidat[varied] === valeur,
      ligne: counting ?? lignes[0] ?? null,
      propre: counting !== undefined,
    };
  });
  return gather(lignes);
}

/** « Selon la mention obtenue ensuite au bac »: each mention's figure, all mentions together first. */
export function varyMention(
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
): Variation<MentionCandidat> {
  const lignes = vary('mention', formation, candidat, contexte, estimateur).map((ligne) => ({
    ...ligne,
    libelle: libelleMentions(ligne.valeurs),
  }));
  return { lignes, conclusion: concluMention(lignes, candidat) };
}

/** « Selon la situation »: each profile's figure, those that the documents count together on one row. */
export function varyProfil(
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
): Variation<Profil> {
  const lignes = vary('profil', formation, candidat, contexte, estimateur).map((ligne) => ({
    ...ligne,
    libelle: libelleProfils(ligne.valeurs),
  }));
  return { lignes, conclusion: concluProfil(lignes) };
}
