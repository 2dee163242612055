import { phraseInconnue } from '@/components/keep/phrases';
import { groupByVoeu } from '@/lib/device/groupes';
import type { ItemListe } from '@/lib/device/liste';
import type { FormationPlanche } from '@/lib/views/liste';

/** One sous-vœu of the screen: what the student keeps, beside what the data say of it. */
export interface Ligne<F extends FormationPlanche = FormationPlanche> extends ItemListe {
  /** What the screen calls it: the data's name; where there is none, the list's own, in quotes. */
  readonly titre: string;
  /** `null` until it is read, or when the data do not know it. */
  readonly formation: F | null;
  /** The data were asked, and do not know this code. */
  readonly introuvable: boolean;
}

/** One vœu: a BTS speciality and its sous-vœux, in the student's order. */
export interface VoeuLignes<F extends FormationPlanche = FormationPlanche> {
  readonly cle: string;
  readonly libelle: string;
  readonly lignes: readonly Ligne<F>[];
}

/** Name of a formation as the list keeps it and says it: school first, then diploma. */
export function nomOf({ etablissement, voeu }: Pick<FormationPlanche, 'etablissement' | 'voeu'>): string {
  return `${etablissement.nom}, ${voeu.libelle}`;
}

/** The list as Parcoursup groups it. A formation that is not known, or not yet, stands alone under its own name. */
export function voeuxOf<F extends FormationPlanche>(
  items: readonly ItemListe[],
  detail: { readonly formations: readonly F[]; readonly introuvables: readonly string[] } | null,
): readonly VoeuLignes<F>[] {
  const known = new Map(detail?.formations.map((formation) => [formation.code, formation]));
  const lignes = items.map((item): Ligne<F> => {
    const formation = known.get(item.code) ?? null;
    return {
      ...item,
      nom: formation === null ? item.nom || `Formation ${item.code}` : nomOf(formation),
      titre: formation === null ? phraseInconnue(item.code, item.nom) : formation.etablissement.nom,
      formation,
      introuvable: detail?.introuvables.includes(item.code) ?? false,
    };
  });
  return groupByVoeu(lignes, ({ formation, code }) => formation?.voeu.cle ?? `code-${code}`).map(
    ({ cle, items: all }) => ({
      cle,
      libelle: all[0]?.formation?.voeu.libelle ?? all[0]?.titre ?? cle,
      lignes: all,
    }),
  );
}
