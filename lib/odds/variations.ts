import type { Bac } from '@/lib/domain/bac';
import type { Candidat } from '@/lib/domain/candidat';
import type { Formation } from '@/lib/domain/formation';
import type { MentionCandidat } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import type { ContexteOdds } from './contexte';
import { readEvidence } from './estimate';
import { estimateOver } from './estimateOver';
import type { Estimateur } from './estimateur';
import type { Intervalle, Mesure } from './estimation';
import type { EvidenceComptee, LigneComptee } from './evidence';
import { concluMention, concluProfil, libelleMentions, libelleProfils, mentionNonComptee } from './phrasesVariations';
import { NIVEAU_INTERVALLE } from './seuils';

/** The figure of a row, and the counts that it comes from. */
export interface ChiffreVarie {
  readonly mesure: Mesure;
  /** In [0, 1]. */
  readonly taux: number;
  readonly intervalle: Intervalle;
  /** The row that counts these values, else the row that the figure quotes. */
  readonly ligne: LigneComptee;
  /** True where `ligne` counts these values and nobody else: its counts may stand beside them. */
  readonly propre: boolean;
}

/** One row of « et si… »: one value, or several that the documents count together. */
export interface LigneVariation<V extends string> {
  readonly valeurs: readonly [V, ...V[]];
  readonly libelle: string;
  /** The candidate's own answer is among `valeurs`. */
  readonly own: boolean;
  readonly chiffre: ChiffreVarie | null;
  /** Why there is no figure, where there is none. */
  readonly absence: string | null;
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
    const { chiffre, absence } = ligne;
    const key =
      chiffre === null
        ? `absence ${absence}`
        : JSON.stringify([chiffre.mesure, chiffre.taux, chiffre.intervalle, chiffre.ligne.session]);
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

interface Lecteur {
  readonly formation: Formation;
  readonly candidat: Candidat;
  readonly contexte: ContexteOdds;
  readonly estimateur: Estimateur;
}

function vary<K extends Varied>(varied: K, lecteur: Lecteur): LigneVariation<Value<K>>[] {
  const { formation, candidat, contexte, estimateur } = lecteur;
  return estimateOver(varied, formation, candidat, contexte, estimateur).map(({ valeur, estimation }) => {
    const evidence = readEvidence(formation, { ...candidat, [varied]: valeur }, contexte);
    const row = { valeurs: [valeur as Value<K>] as const, libelle: '', own: candidat[varied] === valeur };
    if (estimation.kind === 'indisponible' || evidence.kind === 'absence') {
      return { ...row, chiffre: null, absence: estimation.kind === 'indisponible' ? estimation.phrase : null };
    }
    const { mesure, taux, intervalle } = estimation;
    const counting = evidence.lignes.find((ligne) => countsOnly(ligne, varied, valeur));
    const ligne = counting ?? evidence.lignes[0];
    return { ...row, absence: null, chiffre: { mesure, taux, intervalle, ligne, propre: counting !== undefined } };
  });
}

/**
 * The mentions' own rows of a report, all profiles together. Where the report counts profiles too, a candidate's figure follows or crosses the
 * profile: the rungs of the ladder would not be read from the rows that stand beside them. `null` where it does not count both.
 */
function marginsOf(
  lignes: readonly LigneVariation<MentionCandidat>[],
  lecteur: Lecteur,
): LigneVariation<MentionCandidat>[] | null {
  const { formation, candidat, contexte, estimateur } = lecteur;
  const read = lignes.map((ligne) => {
    const [mention] = ligne.valeurs;
    const classe = { ...candidat, mention };
    const evidence = readEvidence(formation, classe, contexte);
    return {
      ligne,
      marge: readMarge(evidence.kind === 'comptee' ? evidence : null, mention, (rows) =>
        estimateur.combine?.(formation, classe, rows),
      ),
    };
  });
  if (read.every(({ marge }) => marge === undefined)) return null;
  return read.flatMap(({ ligne, marge }): LigneVariation<MentionCandidat>[] => {
    if (marge === undefined) {
      const isReference = ligne.valeurs[0] === 'inconnue';
      return isReference ? [] : [{ ...ligne, chiffre: null, absence: mentionNonComptee() }];
    }
    const { taux, bas, haut } = marge;
    const intervalle = { niveau: NIVEAU_INTERVALLE, bas, haut };
    return [
      {
        ...ligne,
        absence: null,
        chiffre: { mesure: 'en-position', taux, intervalle, ligne: marge.ligne, propre: true },
      },
    ];
  });
}

function readMarge(
  evidence: EvidenceComptee | null,
  mention: MentionCandidat,
  combine: (
    evidence: Extract<EvidenceComptee, { mesure: 'en-position' }>,
  ) => ReturnType<NonNullable<Estimateur['combine']>> | undefined,
) {
  if (evidence?.mesure !== 'en-position') return undefined;
  return combine(evidence)?.marges.find(({ ligne }) => countsOnly(ligne, 'mention', mention));
}

/** « Selon la mention obtenue ensuite au bac »: each mention's figure, all mentions together first. */
export function varyMention(
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
): Variation<MentionCandidat> {
  const lecteur = { formation, candidat, contexte, estimateur };
  const read = vary('mention', lecteur);
  const lignes = gather(marginsOf(read, lecteur) ?? read).map((ligne) => ({
    ...ligne,
    libelle: libelleMentions(ligne.valeurs),
  }));
  return { lignes, conclusion: concluMention(lignes) };
}

/**
 * « Selon la situation »: each profile's figure, those that the documents count together on one row. All mentions together, whatever the
 * candidate's: a report crosses no profile with a mention, and a row read by mention beside rows read by profile would compare two things.
 */
export function varyProfil(
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
): Variation<Profil> {
  const any = { ...candidat, mention: 'inconnue' } as const;
  const lignes = gather(vary('profil', { formation, candidat: any, contexte, estimateur })).map((ligne) => ({
    ...ligne,
    libelle: libelleProfils(ligne.valeurs),
  }));
  return { lignes, conclusion: concluProfil(lignes) };
}
