import { scaleLinear } from 'd3-scale';
import { NOT_PUBLISHED } from '@/components/ui/wording';
import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import { shareOf } from '@/lib/domain/rate';
import { SEUILS_FIABILITE } from '@/lib/odds/seuils';
import { type SessionPoint, sessionsOf } from './sessions';

/** `taux`: values in [0, 1], written in percent; `nombre`: counts. */
export type TrendUnit = 'taux' | 'nombre';

export interface TrendSeries {
  readonly label: string;
  readonly points: readonly SessionPoint[];
}

/** A value as the chart writes it. */
export function trendValue(value: number, unit: TrendUnit): string {
  // A share of counts that contradict themselves is written as it stands.
  return unit === 'taux' ? formatPourcentage(shareOf(value, 1)) : formatEntier(value);
}

/** Below this many candidates, a figure is « fragile » and its mark is hollow. */
export const FEW = SEUILS_FIABILITE.indicative;

/** True for a figure that rests on few. */
export function isFew({ value, n }: SessionPoint): boolean {
  return value !== null && n !== null && n < FEW;
}

/** The newest published point of a series, or `null`. */
export function lastKnown({ points }: TrendSeries): { readonly session: number; readonly value: number } | null {
  let newest: { session: number; value: number } | null = null;
  for (const { session, value } of points) {
    if (value !== null && (newest === null || session > newest.session)) newest = { session, value };
  }
  return newest;
}

/**
 * Scales of a trend. Values begin at nought: a rate or a count that is cut at its foot makes a small change look large.
 *
 * @param height of the plot, in px
 * @returns `x` in [0, 1], `y` in px from the top
 */
export function trendScale(series: readonly TrendSeries[], unit: TrendUnit, height: number) {
  const { all, missing } = sessionsOf(series);
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
  const most = Math.max(...values, 0);
  const y = scaleLinear()
    .domain([0, most === 0 ? 1 : most])
    .nice(4)
    .range([height, 0]);
  const [first = 0, last = 0] = [all[0], all.at(-1)];
  /** Half a year of margin on each side: the first and last marks stand inside the plot. */
  const x = (session: number) => (session - first + 0.5) / (last - first + 1);
  return {
    sessions: all,
    missing,
    x,
    y,
    marks: y.ticks(4).filter((mark) => unit === 'taux' || Number.isInteger(mark)),
  };
}

/** The drawing in words: each series, session by session. */
export function spokenTrend(series: readonly TrendSeries[], unit: TrendUnit): string {
  return series
    .map(({ label, points }) => {
      const said = [...points]
        .sort((a, b) => a.session - b.session)
        .map(({ session, value }) => `${session}\u00a0: ${value === null ? NOT_PUBLISHED : trendValue(value, unit)}`);
      return `${label}. ${said.join('\u00a0; ')}.`;
    })
    .join(' ');
}
