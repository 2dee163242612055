/** Sessions whose official file holds a column. Newer sessions are read by the same names until a file says otherwise. */
export const TOUTES: readonly number[] = [2018, 2019, 2023];
export const RECENTES: readonly number[] = [2023];
export const ANCIENNES: readonly number[] = [2018, 2019];

/** One column of the open data. */
export interface Colonne<Champ extends string> {
  /** Field that it fills. */
  readonly champ: Champ;
  /** Name in the portal's data model; `null` where no portal was seen to give it. */
  readonly technique: string | null;
  /** Label of the exports. */
  readonly libelle: string;
  readonly sessions: readonly number[];
  /** Without it a row would say nothing that can be used: the document is refused. */
  readonly requise: boolean;
}

export interface Precisions {
  readonly sessions?: readonly number[];
  readonly requise?: boolean;
}

export const REQUISE: Precisions = { requise: true };
export const RECENTE: Precisions = { sessions: RECENTES };

/** Builds a column that every session has and that a document may lack, unless told otherwise. */
export function colonne<Champ extends string>(
  champ: Champ,
  technique: string | null,
  libelle: string,
  { sessions = TOUTES, requise = false }: Precisions = {},
): Colonne<Champ> {
  return { champ, technique, libelle, sessions, requise };
}

/**
 * Key under which two spellings of one column name are the same: lower case, without accents, punctuation folded to
 * one space. Portals changed apostrophes and capitals over the years (`nb_VOE_PP_BG`, « l’établissement »).
 */
export function columnKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('%', ' pct ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
