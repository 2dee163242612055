/** One town, as the official division of France knows it. It holds no position. */
export interface Commune {
  readonly nom: string;
  /** Towns that merged into it: people still live at their names. */
  readonly anciensNoms: readonly string[];
  /** Code of the département: « 01 », « 2A », « 974 ». */
  readonly departement: string;
  /** Code of the arrondissement, the part of a département around a sous-préfecture; `null` overseas, where there is none. */
  readonly arrondissement: string | null;
  readonly codesPostaux: readonly string[];
  /** Inhabitants; 0 where none are counted. */
  readonly population: number;
}
