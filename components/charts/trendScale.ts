import { scaleLinear } from 'd3-scale';
import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import { type SessionPoint, sessionsOf } from './sessions';

/** `taux`: values in [0, 1], written in percent; `nombre`: counts. */
export type TrendUnit = 'taux' | 'nombre';

export interface TrendSeries {
  readonly label: string;
  readonly points: readonly SessionPoint[];
}

/** A value as the chart writes it. */
export function trendValue(value: number, unit: TrendUnit): string {
  return unit === 'taux' ? formatPourcentage(value) : formatEntier(value);
}

/**
 * Scales of a trend. Both begin at nought: a rate or a count that is cut at its foot makes a small change look large.
 *
 * @param height of the plot, in px
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
