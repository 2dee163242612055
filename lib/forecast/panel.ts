import { comptesPopulation, type Effectifs, POPULATIONS, type Population } from '@/lib/domain/effectifs';

/**
 * What the open data say of a formation in one session, as the forecast reads it: nine rates and one pressure.
 * `classement` is classés ÷ confirmés; `proposition` is min(propositions, classés) ÷ confirmés; `pression` is the logarithm of
 * confirmés per place.
 */
export const VARIABLES = [
  'classement:general',
  'classement:technologique',
  'classement:professionnel',
  'classement:nonNeobacheliers',
  'proposition:general',
  'proposition:technologique',
  'proposition:professionnel',
  'proposition:nonNeobacheliers',
  'proposition:total',
  'pression',
] as const;

/** Number of variables, and of those that are rates (the last one is the pressure). */
export const DIMENSION: number = VARIABLES.length;
export const RATES: number = DIMENSION - 1;
export const PRESSION: number = DIMENSION - 1;
export const TOTAL: number = VARIABLES.indexOf('proposition:total');

/** Index of a gate's rate for one population. */
export function rateIndex(porte: 'classement' | 'proposition', population: Population): number {
  return (porte === 'classement' ? 0 : POPULATIONS.length) + POPULATIONS.indexOf(population);
}

/** Mentions of the admis that every session counts: félicitations are with TB, which older sessions do not part. */
export const MENTIONS_COMPTEES = ['sans', 'ab', 'b', 'tb'] as const;

/** One formation in one session. `n` is 0 where nobody applied and `NaN` where the session does not publish the count. */
export interface PanelRow {
  readonly code: string;
  /** School: formations of one school share their fold. The code when the school is unknown. */
  readonly ecole: string;
  /** Key that groups the formations of one diploma. */
  readonly diplome: string;
  readonly k: Float64Array;
  readonly n: Float64Array;
  /** `NaN` when places or candidates are unknown or none. */
  readonly pression: number;
  /** Néobacheliers admis by `MENTIONS_COMPTEES`; `null` where not published. */
  readonly mentions: Float64Array | null;
  /** Official taux d'accès as a rate, `NaN` where not published: a baseline of the backtest, never an input. */
  readonly tauxAcces: number;
}

export interface PanelSession {
  readonly session: number;
  readonly rows: readonly PanelRow[];
  readonly index: ReadonlyMap<string, number>;
}

/** Reads the rates out of one row of the open data. Counts that exceed what contains them are cut to it (see odds.md). */
export function panelRow(row: {
  readonly code: string;
  readonly ecole: string | null;
  readonly diplome: string;
  readonly effectifs: Effectifs;
  /** In percent, as published. */
  readonly tauxAcces: number | null;
}): PanelRow {
  const k = new Float64Array(RATES).fill(Number.NaN);
  const n = new Float64Array(RATES).fill(Number.NaN);
  const put = (index: number, obtenus: number | null, sur: number | null) => {
    if (obtenus === null || sur === null) return;
    k[index] = Math.min(obtenus, sur);
    n[index] = sur;
  };
  for (const population of POPULATIONS) {
    const { confirmes, classes, propositions } = comptesPopulation(row.effectifs, population);
    put(rateIndex('classement', population), classes, confirmes);
    const received = propositions === null || classes === null ? null : Math.min(propositions, classes);
    put(rateIndex('proposition', population), received, confirmes);
  }
  const { propositions, classes, confirmes, places } = row.effectifs;
  put(TOTAL, propositions === null || classes === null ? null : Math.min(propositions, classes), confirmes);
  return {
    code: row.code,
    ecole: row.ecole ?? row.code,
    diplome: row.diplome,
    k,
    n,
    pression: confirmes && places ? Math.log(confirmes / places) : Number.NaN,
    mentions: mentionsOf(row.effectifs),
    tauxAcces: row.tauxAcces === null ? Number.NaN : row.tauxAcces / 100,
  };
}

function mentionsOf({ admisSansMention, admisAb, admisB, admisTb, admisTbf }: Effectifs): Float64Array | null {
  if (admisSansMention === null || admisAb === null || admisB === null || admisTb === null) return null;
  return Float64Array.of(admisSansMention, admisAb, admisB, admisTb + (admisTbf ?? 0));
}

/** @throws {RangeError} when a code comes twice: one formation has one row per session. */
export function panelSession(session: number, rows: readonly PanelRow[]): PanelSession {
  const index = new Map<string, number>();
  rows.forEach((row, i) => {
    if (index.has(row.code)) throw new RangeError(`formation ${row.code} comes twice in session ${session}`);
    index.set(row.code, i);
  });
  return { session, rows, index };
}
