/** The four kinds of bac of the public contract; `autre` is a foreign or equivalent diploma. */
export const BACS = ['general', 'technologique', 'professionnel', 'autre'] as const;
export type Bac = (typeof BACS)[number];

/** Technological series, as Parcoursup abbreviates them. */
export const SERIES_TECHNOLOGIQUES = ['STMG', 'STI2D', 'ST2S', 'STL', 'STD2A', 'STHR', 'S2TMD', 'STAV'] as const;
export type SerieTechnologique = (typeof SERIES_TECHNOLOGIQUES)[number];

/**
 * Enseignements spécifiques that tell candidates of one series apart. They serve to match, never to estimate: no source
 * counts candidates by them.
 */
export const SPECIFIQUES = {
  STI2D: ['AC', 'EE', 'ITEC', 'SIN'],
  STMG: ['GF', 'MERCATIQUE', 'RHC', 'SIG'],
  STL: ['BIOTECHNOLOGIES', 'SPCL'],
} as const satisfies Partial<Record<SerieTechnologique, readonly string[]>>;

export type Specifique = (typeof SPECIFIQUES)[keyof typeof SPECIFIQUES][number];

/** Series of the bac général until 2020: a candidate in réorientation or out of school may hold one. They match and explain, never estimate. */
export const SERIES_GENERALES_ANCIENNES = ['S', 'ES', 'L'] as const;

/** First session of the bac général without series, with two enseignements de spécialité. */
export const PREMIER_BAC_SANS_SERIE = 2021;

/** Sessions in which a bac was passed; `Infinity` while it still is. */
export interface SessionsDuBac {
  readonly premiere: number;
  readonly derniere: number;
}

const since = (premiere: number): SessionsDuBac => ({ premiere, derniere: Number.POSITIVE_INFINITY });

/**
 * First and last sessions, by the decrees that made them: those of 2008 (STAV), 2009 (ST2S), 2013 (STI2D, STD2A), 2014 (STMG), 2018 (STHR) and 2021 (S2TMD) took the
 * place of series of other names. STL bears its name since the series of 1995, as S, ES and L did until 2020.
 */
const SESSIONS_SERIES: Readonly<
  Record<SerieTechnologique | (typeof SERIES_GENERALES_ANCIENNES)[number], SessionsDuBac>
> = {
  STMG: since(2014),
  STI2D: since(2013),
  ST2S: since(2009),
  STL: since(1995),
  STD2A: since(2013),
  STHR: since(2018),
  S2TMD: since(2021),
  STAV: since(2008),
  S: { premiere: 1995, derniere: PREMIER_BAC_SANS_SERIE - 1 },
  ES: { premiere: 1995, derniere: PREMIER_BAC_SANS_SERIE - 1 },
  L: { premiere: 1995, derniere: PREMIER_BAC_SANS_SERIE - 1 },
};

/** First sessions of the baccalauréat de technicien, which became technologique, and of the bac professionnel (decree of 27 November 1985). */
const SESSIONS_BACS: Readonly<Record<Bac, SessionsDuBac>> = {
  general: since(0),
  technologique: since(1969),
  professionnel: since(1987),
  autre: since(0),
};

/**
 * Sessions in which a bac was passed, as far as it is described.
 *
 * @param bac with its series, or with enseignements de spécialité, which exist since the bac général without series
 */
export function sessionsDuBac({
  bac,
  serie,
  eds = [],
}: {
  readonly bac?: Bac | undefined;
  readonly serie?: string | undefined;
  readonly eds?: readonly string[] | undefined;
}): SessionsDuBac {
  if (bac !== 'professionnel' && serie !== undefined && Object.hasOwn(SESSIONS_SERIES, serie)) {
    return SESSIONS_SERIES[serie as keyof typeof SESSIONS_SERIES];
  }
  if (bac === 'general' && eds.length > 0) return since(PREMIER_BAC_SANS_SERIE);
  return SESSIONS_BACS[bac ?? 'autre'];
}
