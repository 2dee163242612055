import { NOT_PUBLISHED } from '@/components/ui/wording';
import { formatEntier } from '@/lib/domain/nombres';
import { fiabiliteOf } from '@/lib/odds/seuils';
import { Figure } from './Figure';
import { Marker, styleOf } from './Marker';
import { across, anchorAt, down, fittingLabels, NARROWEST, spreadLabels, wrapLabel } from './placement';
import { runsOf, type SessionPoint, yearRanges } from './sessions';
import { type TrendSeries, type TrendUnit, trendScale, trendValue } from './trendScale';

interface TrendProps {
  /** Unique in the page. */
  readonly id: string;
  readonly caption: string;
  /** Four at most. */
  readonly series: readonly TrendSeries[];
  readonly unit: TrendUnit;
  readonly note?: string;
}

/** Height of the plot and of a line of its text, in px. */
const HEIGHT = 176;
const TOP = 24;
const LINE = 18;
/** Characters on a line of the labels at the right. */
const LABEL = 17;

const isFew = ({ n }: SessionPoint) => n !== null && n > 0 && fiabiliteOf(n) === 'fragile';
const lastKnown = ({ points }: TrendSeries) =>
  [...points].sort((a, b) => b.session - a.session).find(({ value }) => value !== null);

/** Each series beside its last point; on a narrow screen, above the drawing instead. */
function EndLabels({
  series,
  unit,
  y,
}: Pick<TrendProps, 'series' | 'unit'> & { readonly y: (value: number) => number }) {
  const shown = series.flatMap((one, place) => {
    const last = lastKnown(one);
    if (last === undefined || last.value === null) return [];
    return [
      {
        place,
        lines: [...wrapLabel(one.label, LABEL), `${trendValue(last.value, unit)} en ${last.session}`],
        at: y(last.value),
      },
    ];
  });
  const heights = shown.map(({ lines }) => lines.length * LINE + 6);
  const centres = spreadLabels(
    shown.map(({ at }) => at + TOP),
    heights,
    [0, HEIGHT + TOP + LINE * 2],
  );
  return (
    <svg
      aria-hidden="true"
      className="hidden w-36 shrink-0 overflow-visible text-xs @md:block"
      height={down(HEIGHT + TOP + LINE * 2)}
    >
      {shown.map(({ place, lines }, index) => (
        <g key={place}>
          {lines.map((line, row) => (
            <text
              key={line}
              x="0.5rem"
              y={down((centres[index] ?? 0) - ((heights[index] ?? 0) - 6) / 2 + LINE * (row + 0.75))}
              className={row === lines.length - 1 ? 'fill-ink font-bold' : styleOf(place).text}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

/**
 * Figures over the sessions. A session without a figure is a gap, shaded, that no line crosses; a mark that rests on few
 * candidates is hollow. Each series is named beside its last point.
 */
export function Trend({ id, caption, series, unit, note }: TrendProps) {
  const { sessions, missing, x, y, marks } = trendScale(series, unit, HEIGHT);
  const known = series.some(({ points }) => points.some(({ value }) => value !== null));
  const few = series.some(({ points }) => points.some((point) => point.value !== null && isFew(point)));
  const labels = sessions.map((session) => ({ share: x(session), text: `${session}` }));
  const written = fittingLabels(labels, NARROWEST - 48);
  const year = 1 / Math.max(1, sessions.length);
  return (
    <Figure
      id={id}
      caption={caption}
      note={
        missing.length === 0 && !few && note === undefined ? undefined : (
          <>
            {missing.length === 0 ? null : <p>Bandes grises : pas de chiffre pour {yearRanges(missing)}.</p>}
            {few ? <p>Marque vide : moins de 20 candidats.</p> : null}
            {note === undefined ? null : <p>{note}</p>}
          </>
        )
      }
      table={
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
      }
    >
      {known ? (
        <>
          {series.length === 1 ? null : (
            <ul className="mb-3 grid gap-1 text-xs @md:hidden">
              {series.map((one, place) => {
                const last = lastKnown(one);
                return (
                  <li key={one.label} className="flex items-center gap-2">
                    <svg aria-hidden="true" className="h-4 w-8 shrink-0 overflow-visible">
                      <line
                        x1="0"
                        x2="100%"
                        y1="50%"
                        y2="50%"
                        className={styleOf(place).stroke}
                        strokeWidth="2"
                        strokeDasharray={styleOf(place).dashes}
                      />
                      <Marker place={place} x="50%" y="50%" hollow={false} />
                    </svg>
                    <span>
                      {one.label}
                      {last === undefined || last.value === null ? null : (
                        <>
                          {' '}
                          <strong>{trendValue(last.value, unit)}</strong> en {last.session}
                        </>
                      )}
                    </span>
                  </li>
                );
              })}
            </ul>
          )}
          <div className="flex">
            <svg
              aria-hidden="true"
              className="w-12 shrink-0 overflow-visible text-xs"
              height={down(HEIGHT + TOP + LINE * 2)}
            >
              {marks.map((mark) => (
                <text key={mark} x="2.5rem" y={down(TOP + y(mark) + 5)} textAnchor="end" className="fill-ink-soft">
                  {unit === 'taux' ? `${Math.round(mark * 100)}\u202f%` : formatEntier(mark)}
                </text>
              ))}
            </svg>
            <svg
              role="img"
              aria-label={spokenTrend(series, unit)}
              className="min-w-0 flex-1 overflow-visible text-xs"
              height={down(HEIGHT + TOP + LINE * 2)}
            >
              {missing.map((session) => (
                <rect
                  key={session}
                  x={across(x(session) - year / 2)}
                  width={across(year)}
                  y={down(TOP)}
                  height={down(HEIGHT)}
                  className="fill-paper-sunk"
                />
              ))}
              {marks.map((mark) => (
                <line
                  key={mark}
                  x1="0"
                  x2="100%"
                  y1={down(TOP + y(mark))}
                  y2={down(TOP + y(mark))}
                  className={mark === 0 ? 'stroke-edge' : 'stroke-rule'}
                />
              ))}
              {labels.map(({ share, text }, index) =>
                written.includes(index) ? (
                  <text
                    key={text}
                    x={across(share)}
                    y={down(TOP + HEIGHT + LINE)}
                    textAnchor={anchorAt(share)}
                    className="fill-ink-soft"
                  >
                    {text}
                  </text>
                ) : null,
              )}
              {series.map(({ label, points }, place) => (
                <g key={label}>
                  {runsOf(points).map((run) =>
                    run.slice(1).map((point, index) => {
                      const before = run[index];
                      if (before === undefined) return null;
                      return (
                        <line
                          key={point.session}
                          x1={across(x(before.session))}
                          y1={down(TOP + y(before.value))}
                          x2={across(x(point.session))}
                          y2={down(TOP + y(point.value))}
                          className={styleOf(place).stroke}
                          strokeWidth="2.5"
                          strokeDasharray={styleOf(place).dashes}
                        />
                      );
                    }),
                  )}
                  {runsOf(points)
                    .flat()
                    .map((point) => (
                      <Marker
                        key={point.session}
                        place={place}
                        x={across(x(point.session))}
                        y={down(TOP + y(point.value))}
                        hollow={isFew(point)}
                      />
                    ))}
                </g>
              ))}
            </svg>
            {series.length === 1 ? null : <EndLabels series={series} unit={unit} y={y} />}
          </div>
        </>
      ) : (
        <p className="text-sm text-ink-soft">Aucune session ne publie ce chiffre.</p>
      )}
    </Figure>
  );
}

/** The drawing in words: each series, session by session. */
function spokenTrend(series: readonly TrendSeries[], unit: TrendUnit): string {
  return series
    .map(({ label, points }) => {
      const said = [...points]
        .sort((a, b) => a.session - b.session)
        .map(({ session, value }) => `${session} : ${value === null ? NOT_PUBLISHED : trendValue(value, unit)}`);
      return `${label}. ${said.join(' ; ')}.`;
    })
    .join(' ');
}
