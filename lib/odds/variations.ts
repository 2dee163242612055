import type { Candidat } from '@/lib/domain/candidat';
import type { Formation } from '@/lib/domain/formation';
import type { MentionCandidat } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import { concluMention, concluProfil, libelleMentions, libelleProfils } from '@/lib/phrases/variations';
import type { ContexteOdds } from './contexte';
import type { Estimateur } from './estimateur';
import type { Intervalle, Mesure } from './estimation';
import type { LigneComptee } from './evidence';
import { type Reponse, readMentions, readProfils } from './selonReponse';

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

/** An answer as a row of the screen: its figure beside its counts, or why there is none. */
function toLigne<V extends string>(own: (valeur: V) => boolean) {
  return ({ valeur, estimation, ligne, propre }: Reponse<V>): LigneVariation<V> => {
    const row = { valeurs: [valeur] as const, libelle: '', own: own(valeur) };
    if (estimation.kind === 'indisponible' || ligne === null) {
      return { ...row, chiffre: null, absence: estimation.kind === 'indisponible' ? estimation.phrase : null };
    }
    const { mesure, taux, intervalle } = estimation;
    return { ...row, absence: null, chiffre: { mesure, taux, intervalle, ligne, propre } };
  };
}

/** The ladder of `readMentions` as rows, and what its gaps allow one to say. */
export function varyMention(
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
): Variation<MentionCandidat> {
  const read = readMentions(formation, candidat, contexte, estimateur);
  const lignes = gather(read.map(toLigne((valeur) => valeur === candidat.mention))).map((ligne) => ({
    ...ligne,
    libelle: libelleMentions(ligne.valeurs),
  }));
  return { lignes, conclusion: concluMention(lignes) };
}

/** The profiles of `readProfils` as rows, those that the documents count together on one, and what their gaps allow one to say. */
export function varyProfil(
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
): Variation<Profil> {
  const read = readProfils(formation, candidat, contexte, estimateur);
  const lignes = gather(read.map(toLigne((valeur) => valeur === candidat.profil))).map((ligne) => ({
    ...ligne,
    libelle: libelleProfils(ligne.valeurs),
  }));
  return { lignes, conclusion: concluProfil(lignes) };
}
