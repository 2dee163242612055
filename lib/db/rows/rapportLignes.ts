import { MENTIONS_RAPPORT } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';
import { type Cellule, type Rapport, SEXES, type TableSpecialite, TYPES_BAC_RAPPORT } from '@/lib/domain/rapport';
import { TEXTES } from './diplome';
import { fromPlaceRow, toPlaceRow } from './place';
import type { Rows, Written } from './tables';
import { wordOf, wordOrNull } from './vocabulary';

export interface RapportKey {
  readonly code: string;
  readonly session: number;
}

type Row = Rows['RapportLigne'];
type Ligne = Written<'RapportLigne'>;

const TABLEAUX = ['groupe', 'sexe', 'bac-mention', 'profil', 'specialite'] as const;

/** Dimensions that a table does not have. */
const NO_DIMENSION = {
  groupe: null,
  sexe: null,
  typeBac: null,
  libelleBac: null,
  mention: null,
  profil: null,
  libelle: null,
  specialites: null,
  tableSpecialite: null,
  places: null,
  pourcentage: null,
  total: false,
};

/** All the rows of a report's five tables, numbered in the order of the document's tables. */
export function toLigneRows(rapport: Rapport, key: RapportKey): Ligne[] {
  const rows: Omit<Ligne, 'ordre'>[] = [];
  for (const { repere, ...ligne } of rapport.groupes) {
    rows.push({ ...NO_DIMENSION, ...key, tableau: 'groupe', ...ligne, ...toPlaceRow(repere) });
  }
  for (const { repere, ...ligne } of rapport.parSexe) {
    rows.push({ ...NO_DIMENSION, ...key, tableau: 'sexe', ...ligne, ...toPlaceRow(repere) });
  }
  for (const { repere, ...ligne } of rapport.parBacMention) {
    rows.push({ ...NO_DIMENSION, ...key, tableau: 'bac-mention', ...ligne, ...toPlaceRow(repere) });
  }
  for (const { repere, ...ligne } of rapport.parProfil) {
    rows.push({ ...NO_DIMENSION, ...key, tableau: 'profil', ...ligne, ...toPlaceRow(repere) });
  }
  for (const [tableSpecialite, table] of rapport.parSpecialite.entries()) {
    for (const { repere, ...ligne } of table.publie ? table.lignes : []) {
      const place = toPlaceRow(repere);
      rows.push({ ...NO_DIMENSION, ...key, tableau: 'specialite', tableSpecialite, ...ligne, ...place });
    }
  }
  return rows.map((row, ordre) => ({ ...row, ordre }));
}

type Tables = Pick<Rapport, 'groupes' | 'parSexe' | 'parBacMention' | 'parProfil' | 'parSpecialite'>;

/** @param lignes and `tables` In their order. */
export function fromLigneRows(lignes: readonly Row[], tables: readonly Rows['RapportTableSpecialite'][]): Tables {
  const of = (tableau: (typeof TABLEAUX)[number]) =>
    lignes.filter((row) => wordOf(TABLEAUX, row.tableau, 'tableau') === tableau);
  return {
    groupes: of('groupe').map((row) => ({ ...located(row), groupe: required(row, 'groupe'), places: row.places })),
    parSexe: of('sexe').map((row) => ({
      ...printed(row),
      groupe: required(row, 'groupe'),
      sexe: wordOrNull(SEXES, row.sexe, 'sexe'),
    })),
    parBacMention: of('bac-mention').map((row) => ({
      ...printed(row),
      groupe: required(row, 'groupe'),
      typeBac: wordOf(TYPES_BAC_RAPPORT, required(row, 'typeBac'), 'typeBac'),
      libelleBac: required(row, 'libelleBac'),
      mention: wordOrNull(MENTIONS_RAPPORT, row.mention, 'mention'),
    })),
    parProfil: of('profil').map((row) => ({
      ...printed(row),
      groupe: required(row, 'groupe'),
      profil: wordOrNull(PROFILS, row.profil, 'profil'),
    })),
    parSpecialite: tables.map((table) => toTableSpecialite(table, of('specialite'))),
  };
}

function toTableSpecialite(table: Rows['RapportTableSpecialite'], lignes: readonly Row[]): TableSpecialite {
  const typeBac = wordOf(TYPES_BAC_RAPPORT, table.typeBac, 'typeBac');
  const repere = fromPlaceRow(table);
  if (!table.publie) return { typeBac, publie: false, note: table.note ?? '', repere };
  const own = lignes.filter((row) => row.tableSpecialite === table.ordre);
  return {
    typeBac,
    publie: true,
    lignes: own.map((row) => ({
      ...located(row),
      libelle: required(row, 'libelle'),
      specialites: TEXTES.parse(row.specialites),
    })),
    repere,
  };
}

function cellule({ confirmes, classes, appeles, acceptes }: Row): Cellule {
  return { confirmes, classes, appeles, acceptes };
}

function located(row: Row) {
  return { ...cellule(row), jury: row.jury, repere: fromPlaceRow(row) };
}

function printed(row: Row) {
  return { ...located(row), pourcentage: row.pourcentage, total: row.total };
}

function required(row: Row, column: 'groupe' | 'typeBac' | 'libelleBac' | 'libelle'): string {
  const value = row[column];
  if (value === null) throw new Error(`column ${column} is empty on a row of table ${row.tableau}`);
  return value;
}
