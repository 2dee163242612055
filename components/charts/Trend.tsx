'use client';

import { NOT_PUBLISHED } from '@/components/ui/wording';
import { formatEntier } from '@/lib/domain/nombres';
import { Figure } from './Figure';
import { spokenYears } from './sessions';
import { TrendPlot } from './TrendPlot';
import { FEW, isFew, type TrendSeries, type TrendUnit, trendScale, trendValue } from './trendScale';

interface TrendProps {
  /** Unique in the page. */
  readonly id: string;
  readonly caption: string;
  /** Four at most. */
  readonly series: readonly TrendSeries[];
  readonly unit: TrendUnit;
  readonly note?: string;
  /** False where the page holds a table of the same figures. */
  readonly table?: boolean;
}

/**
 * Figures over the sessions. A session without a figure is a gap, shaded, that no line crosses; a mark that rests on few
 * candidates is hollow. Each series is named beside its last point. It runs in the browser too: its figures are a hundredth of its markup.
 */
export function Trend({ id, caption, series, unit, note, table = true }: TrendProps) {
  const { sessions, missing } = trendScale(series, unit, 1);
  const isKnown = missing.length < sessions.length;
  const hasFew = series.some(({ points }) => points.some(isFew));
  return (
    <Figure
      id={id}
      caption={caption}
      note={
        <>
          {isKnown && missing.length > 0 ? (
            <p>Entre les pointillés, rien à montrer&nbsp;: {spokenYears(missing)}.</p>
          ) : null}
          {hasFew ? <p>Marque vide : moins de {FEW} candidats.</p> : null}
          {note === undefined ? null : <p>{note}</p>}
        </>
      }
      table={
        table ? (
          <>
            <thead>
              <tr>
                <th scope="col">Session</th>
                {series.map(({ label }) => (
                  <th key={label} scope="col" className="number">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sessions.map((session) => (
                <tr key={session}>
                  <th scope="row">{session}</th>
                  {series.map(({ label, points }) => {
                    const point = points.find((one) => one.session === session);
                    return (
                      <td key={label} className="number">
                        {point === undefined || point.value === null ? NOT_PUBLISHED : trendValue(point.value, unit)}
                        {point === undefined || point.n === null ? null : ` (n = ${formatEntier(point.n)})`}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </>
        ) : undefined
      }
    >
      {isKnown ? (
        <TrendPlot series={series} unit={unit} />
      ) : (
        <p className="text-sm text-ink-soft">Aucune session ne publie ce chiffre.</p>
      )}
    </Figure>
  );
}
