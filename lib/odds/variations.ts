import type { Candidat } from '@/lib/domain/candidat';
import type { Formation } from '@/lib/domain/formation';
import type { MentionCandidat } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import type { Rate } from '@/lib/domain/rate';
import type { ContexteOdds } from './contexte';
import type { Estimateur } from './estimateur';
import type { Absence, LigneComptee } from './evidence';
import type { Intervalle, Mesure, Palier } from './mesures';
import { type Reponse, readMentions, readProfils } from './selonReponse';

/** The figure of a row, and the counts that it comes from. */
export interface ChiffreVarie {
  readonly mesure: Mesure;
  readonly taux: Rate;
  readonly intervalle: Intervalle;
  readonly palier: Palier;
  /** The row that counts these values, else the row that the figure quotes. */
  readonly ligne: LigneComptee;
  /** True where `ligne` counts these values and nobody else: its counts may stand beside them. */
  readonly propre: boolean;
}

/** One row of « et si… »: one value, or several that the documents count together. */
export interface LigneVariee<V extends string> {
  readonly valeurs: readonly [V, ...V[]];
  /** The candidate's own answer is among `valeurs`. */
  readonly own: boolean;
  readonly chiffre: ChiffreVarie | null;
  /** Why there is no figure, where there is none. */
  readonly absence: Absence | null;
}

/** What tells two absences apart: whom nothing is counted of, where that is the reason. */
function absenceKey({ raison, session, sujet, miseANiveau }: Absence): string {
  // Whether a report prints the mention's row empty or not at all, no row counts it.
  if (sujet?.de === 'mention') return 'mention';
  const whom = raison === 'aucun-candidat' || raison === 'acces-conditionne';
  return JSON.stringify(whom ? [raison, session, sujet, miseANiveau] : [raison]);
}

/** Values that the same row answers with the same figure are one row: the documents do not tell them apart. */
function gather<V extends string>(lignes: readonly LigneVariee<V>[]): LigneVariee<V>[] {
  const rows = new Map<string, LigneVariee<V>>();
  for (const ligne of lignes) {
    const { chiffre, absence } = ligne;
    const key =
      chiffre === null
        ? `absence ${absence === null ? '' : absenceKey(absence)}`
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

/** An answer as a row: its figure beside its counts, or why there is none. */
function toLigne<V extends string>({ valeur, odds, ligne, propre }: Reponse<V>, own: V): LigneVariee<V> {
  const row = { valeurs: [valeur] as const, own: valeur === own };
  if (odds.kind === 'indisponible') return { ...row, chiffre: null, absence: odds.absence };
  if (ligne === null) return { ...row, chiffre: null, absence: null };
  const { mesure, taux, intervalle, palier } = odds;
  return { ...row, absence: null, chiffre: { mesure, taux, intervalle, palier, ligne, propre } };
}

/** The ladder of `readMentions` as rows, in the order of the vocabulary; never empty. */
export function varyMention(
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
): readonly LigneVariee<MentionCandidat>[] {
  const reponses = readMentions(formation, candidat, contexte, estimateur);
  return gather(reponses.map((reponse) => toLigne(reponse, candidat.mention)));
}

/** The profiles of `readProfils` as rows, those that the documents count together on one; never empty. */
export function varyProfil(
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
): readonly LigneVariee<Profil>[] {
  const reponses = readProfils(formation, candidat, contexte, estimateur);
  return gather(reponses.map((reponse) => toLigne(reponse, candidat.profil)));
}
