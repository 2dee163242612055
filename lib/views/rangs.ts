import type { Formation } from '@/lib/domain/formation';
import { rapportOf } from '@/lib/odds/estimate';

/** Ranks of the last called of the groups that bear one name, newest session first. */
export interface RangsGroupe {
  /** As the formation names it. Two sessions that use one name may not gather the same candidates. */
  readonly libelle: string;
  readonly rangs: readonly { readonly session: number; readonly rang: number | null }[];
}

/** All that past sessions publish of the ranks of a formation. */
export interface RangsFormation {
  /** Groups of the newest session first; never tied to one another by anything but their very name. */
  readonly groupes: readonly RangsGroupe[];
  /** Older sessions publish one rank for the whole formation, groups together: compared with nothing. */
  readonly ensemble: readonly { readonly session: number; readonly rang: number }[];
  /** Candidates called in each group, by the report: the report counts them and gives no rank. */
  readonly rapport: {
    readonly session: number;
    readonly groupes: readonly { readonly libelle: string; readonly appeles: number | null }[];
  } | null;
}

/** Reads the ranks of the last called out of the open data, and the called out of the newest report. */
export function rangsOf(formation: Formation): RangsFormation {
  const groupes = new Map<string, { session: number; rang: number | null }[]>();
  for (const { session, groupes: rows } of formation.sessions) {
    for (const { libelle, rang } of rows) {
      const known = groupes.get(libelle);
      if (known === undefined) groupes.set(libelle, [{ session, rang }]);
      else known.push({ session, rang });
    }
  }
  const rapport = rapportOf(formation);
  return {
    groupes: [...groupes].map(([libelle, rangs]) => ({ libelle, rangs })),
    ensemble: formation.sessions.flatMap(({ session, effectifs: { rangDernierAppele: rang } }) =>
      rang === null ? [] : [{ session, rang }],
    ),
    rapport:
      rapport === null || rapport.groupes.length === 0
        ? null
        : {
            session: rapport.session,
            groupes: rapport.groupes.map(({ groupe, appeles }) => ({ libelle: groupe, appeles })),
          },
  };
}
