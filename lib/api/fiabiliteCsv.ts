import Papa from 'papaparse';
import { LICENCES } from '@/lib/domain/licences';
import type { PairScores, Scores } from '@/lib/forecast/backtest';
import { BASELINES } from '@/lib/forecast/baselines';
import { csvwOf } from './csvw';

/** Byte order mark: without it, spreadsheets read UTF-8 as something else. */
const BOM = '\uFEFF';

const round = (value: number | null | undefined) =>
  value === null || value === undefined || !Number.isFinite(value) ? '' : Math.round(value * 1e5) / 1e5;

const SCORES = [
  'logLoss',
  'brier',
  'mae',
  'ece',
  'eceUnshifted',
  'shift',
  'coverage80',
  'width80',
  'coverageShown',
  'expectedShown',
  'widthShown',
] as const;
const INTERVALS = ['logLoss', 'mae', 'coverage80', 'coverageShown', 'gainLogLoss'] as const;

const COLONNES: readonly string[] = [
  'measure',
  'from',
  'to',
  'gap',
  'scope',
  'formations',
  ...SCORES,
  'promise',
  ...INTERVALS.flatMap((name) => [`${name}Low`, `${name}High`]),
  ...BASELINES.flatMap((name) => [`${name}LogLoss`, `${name}Mae`]),
];

/**
 * The scores of every replay as a spreadsheet reads them: RFC 4180, UTF-8 with its mark, one row per measure, pair and scope. Columns are
 * named as in the JSON; what is not defined is an empty cell.
 */
export function fiabiliteToCsv(pairs: readonly PairScores[]): string {
  const data = pairs.map(({ measure, from, to, gap, scope, formations, model, promise, intervals, baselines }) => [
    measure,
    from,
    to,
    gap,
    scope,
    formations,
    ...SCORES.map((name) => round(model[name])),
    round(promise),
    ...INTERVALS.flatMap((name) => intervals[name].map(round)),
    ...BASELINES.flatMap((name) => {
      const scores: Scores | null = baselines[name];
      return [round(scores?.logLoss), round(scores?.mae)];
    }),
  ]);
  return `${BOM}${Papa.unparse({ fields: [...COLONNES], data }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

const WORDS = new Set(['measure', 'scope']);
const WHOLE = new Set(['from', 'to', 'gap', 'formations']);

/** The description of the scores, for programs. @param generatedAt ISO instant of the replay */
export function describeFiabiliteCsv(generatedAt: string): object {
  return csvwOf({
    url: 'fiabilite.csv',
    titre: 'Prévisions passées, à côté de ce qui est arrivé',
    description:
      'Une ligne par mesure, paire de sessions et portée ; les colonnes ont le nom des valeurs de /api/v1/fiabilite.',
    colonnes: COLONNES.map((titre) => ({
      titre,
      type: WORDS.has(titre) ? 'string' : WHOLE.has(titre) ? 'integer' : 'number',
    })),
    publieeLe: generatedAt,
    licence: LICENCES.parcoursup,
    source: 'Parcoursup, données ouvertes (MESR-SIES)',
  });
}
