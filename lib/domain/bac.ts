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
