import type { Bac } from '@/lib/domain/bac';
import { MENTIONS, type Mention, type MentionRapport } from '@/lib/domain/mention';
import { PROFILS, type Profil } from '@/lib/domain/profil';
import type { Cellule, LigneGroupe, Rapport, TypeBacRapport } from '@/lib/domain/rapport';
import { AUCUN, addComptes, type Comptes } from './portes';

/** Counts of a row when all are published and in order, else `null`; nobody is a count. */
export function comptesOf({ confirmes, classes, appeles }: Cellule): Comptes | null {
  if (confirmes === null || classes === null || appeles === null) return null;
  return appeles <= classes && classes <= confirmes ? { confirmes, classes, appeles } : null;
}

/** What a report publishes of one ranking group, for one bac. */
export interface TablesGroupe {
  readonly groupe: Comptes;
  /** The formation's other groups, added up; those not published count for nobody. */
  readonly autres: Comptes;
  /** By mention, who failed the bac apart. Rows of the bac alone. */
  readonly mentions: ReadonlyMap<Mention, Comptes>;
  readonly echec: Comptes | null;
  readonly profils: ReadonlyMap<Profil, Comptes>;
  /** True when a row of the bac, or of a profile, has a count that is not published. */
  readonly incomplet: boolean;
}

/** Report rows that a candidate's bac can be. */
export function typesBac(bac: Bac): readonly TypeBacRapport[] {
  return bac === 'autre' ? ['etranger', 'autre'] : [bac];
}

/** Reads the tables of the group of that name; `null` when the report has none, or not its counts. */
export function readTables(rapport: Rapport, nom: string, bac: Bac): TablesGroupe | null {
  const own = rapport.groupes.find(({ groupe }) => groupe === nom);
  const groupe = own === undefined ? null : comptesOf(own);
  if (own === undefined || groupe === null) return null;
  const here = <Row extends Pick<LigneGroupe, 'jury' | 'groupe'>>(row: Row) =>
    row.jury === own.jury && row.groupe === own.groupe;
  const autres = rapport.groupes
    .filter((row) => !here(row))
    .reduce((sum, row) => addComptes(sum, comptesOf(row) ?? AUCUN), AUCUN);
  const types = typesBac(bac);
  const rows = rapport.parBacMention.filter((row) => here(row) && !row.total && types.includes(row.typeBac));
  const profilRows = rapport.parProfil.filter((row) => here(row) && !row.total);
  const byMention = sumBy(rows, (row) => row.mention);
  return {
    groupe,
    autres,
    mentions: pick(byMention, MENTIONS),
    echec: byMention.get('echec' satisfies MentionRapport) ?? null,
    profils: pick(
      sumBy(profilRows, (row) => row.profil),
      PROFILS,
    ),
    incomplet: [...rows, ...profilRows].some((row) => comptesOf(row) === null),
  };
}

function sumBy<Row extends Cellule, Key>(rows: readonly Row[], keyOf: (row: Row) => Key | null): Map<Key, Comptes> {
  const sums = new Map<Key, Comptes>();
  for (const row of rows) {
    const key = keyOf(row);
    const comptes = comptesOf(row);
    if (key !== null && comptes !== null) sums.set(key, addComptes(sums.get(key) ?? AUCUN, comptes));
  }
  return sums;
}

function pick<Key, Wanted extends Key>(map: ReadonlyMap<Key, Comptes>, keys: readonly Wanted[]): Map<Wanted, Comptes> {
  const picked = new Map<Wanted, Comptes>();
  for (const key of keys) {
    const comptes = map.get(key);
    if (comptes !== undefined) picked.set(key, comptes);
  }
  return picked;
}
