import { Marker, styleOf } from './Marker';
import { across, anchorOf, down, fittingLabels, NARROWEST, spreadLabels, wrapLabel } from './placement';
import { runsOf, yearRanges } from './sessions';
import { isFew, lastKnown, spokenTrend, type TrendSeries, type TrendUnit, trendScale, trendValue } from './trendScale';

interface TrendPlotProps {
  readonly series: readonly TrendSeries[];
  readonly unit: TrendUnit;
}

/** Height of the plot, room above it and height of a line of text, in px. */
const HEIGHT = 184;
const TOP = 22;
const LINE = 17;
const TOTAL = HEIGHT + TOP + LINE + 8;
/** Width of the column of the scale and of that of the labels at the right, in px; characters on a line of a label. */
const SCALE = 48;
const LABELS = 144;
const LABEL_CHARACTERS = 17;
/** From this width on, every label of a year may be written (the `@2xl` of the classes). */
const WIDE = 672 - SCALE - LABELS;

/** Each series beside its last point, with that value; on a narrow screen, a legend above the drawing instead. */
function EndLabels({ series, unit }: TrendPlotProps) {
  const { y } = trendScale(series, unit, HEIGHT);
  const shown = series.flatMap((one, place) => {
    const last = lastKnown(one);
    if (last === null) return [];
    const value = `${trendValue(last.value, unit)} en ${last.session}`;
    return [{ place, lines: [...wrapLabel(one.label, LABEL_CHARACTERS), value], at: TOP + y(last.value) }];
  });
  const heights = shown.map(({ lines }) => lines.length * LINE + 8);
  const centres = spreadLabels(
    shown.map(({ at }) => at),
    heights,
    [0, TOTAL],
  );
  return (
    <svg aria-hidden="true" className="hidden w-36 shrink-0 overflow-visible text-xs @md:block" height={down(TOTAL)}>
      {shown.map(({ place, lines, at }, index) => {
        const centre = centres[index] ?? at;
        const top = centre - ((heights[index] ?? 0) - 8) / 2;
        return (
          <g key={place}>
            <line x1="0" x2="0.75rem" y1={down(at)} y2={down(centre)} className={styleOf(place).stroke} />
            {lines.map((line, row) => (
              <text
                key={line}
                x="1rem"
                y={down(top + LINE * (row + 0.8))}
                className={row === lines.length - 1 ? 'fill-ink font-bold' : styleOf(place).fill}
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function Legend({ series, unit }: TrendPlotProps) {
  return (
    <ul aria-hidden="true" className="mb-3 grid gap-1 text-xs @md:hidden">
      {series.map((one, place) => {
        const last = lastKnown(one);
        const { stroke, dashes } = styleOf(place);
        return (
          <li key={one.label} className="flex items-center gap-2.5">
            <svg aria-hidden="true" className="h-4 w-9 shrink-0 overflow-visible">
              <line x1="0" x2="100%" y1="50%" y2="50%" className={stroke} strokeWidth="2" strokeDasharray={dashes} />
              <Marker place={place} x="50%" y="50%" hollow={false} />
            </svg>
            <span>
              {one.label}
              {last === null ? null : (
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
  );
}

/** The years under the plot: as many as the width bears, those that have a figure first. */
function Years({ series, unit }: TrendPlotProps) {
  const { sessions, missing, x } = trendScale(series, unit, HEIGHT);
  const labels = sessions.map((session) => ({
    share: x(session),
    text: `${session}`,
    first: !missing.includes(session),
  }));
  const narrow = fittingLabels(labels, NARROWEST - SCALE);
  const wide = fittingLabels(labels, WIDE);
  return labels.map(({ share, text, first }, index) =>
    wide.includes(index) || narrow.includes(index) ? (
      <text
        key={text}
        x={across(share)}
        y={down(TOP + HEIGHT + LINE + 2)}
        textAnchor={anchorOf(share, text, NARROWEST - SCALE)}
        className={`${first ? 'fill-ink' : 'fill-ink-soft'} ${narrow.includes(index) ? '' : 'hidden @2xl:inline'}`}
      >
        {text}
      </text>
    ) : null,
  );
}

/** The value above each point of a lone series, where two neighbours do not touch. */
function PointValues({ series, unit }: TrendPlotProps) {
  const [only] = series;
  if (only === undefined || series.length > 1) return null;
  const { x, y } = trendScale(series, unit, HEIGHT);
  const points = runsOf(only.points).flat();
  const labels = points.map(({ session, value }) => ({
    share: x(session),
    text: trendValue(value, unit),
    first: true,
  }));
  const written = fittingLabels(labels, NARROWEST - SCALE);
  return points.map(({ session, value }, index) =>
    written.includes(index) ? (
      <text
        key={session}
        x={across(x(session))}
        y={down(TOP + y(value) - 10)}
        textAnchor={anchorOf(x(session), trendValue(value, unit), NARROWEST - SCALE)}
        className="fill-ink font-bold"
      >
        {trendValue(value, unit)}
      </text>
    ) : null,
  );
}

/** The drawing of a trend: text keeps its size, lines and marks fill the width. */
export function TrendPlot({ series, unit }: TrendPlotProps) {
  const { sessions, missing, x, y, marks } = trendScale(series, unit, HEIGHT);
  const year = 1 / Math.max(1, sessions.length);
  const top = (value: number) => down(TOP + y(value));
  return (
    <>
      {series.length === 1 ? null : <Legend series={series} unit={unit} />}
      <div className="flex">
        <svg aria-hidden="true" className="w-12 shrink-0 overflow-visible text-xs" height={down(TOTAL)}>
          {marks.map((mark) => (
            <text key={mark} x="2.5rem" y={down(TOP + y(mark) + 5)} textAnchor="end" className="fill-ink-soft">
              {trendValue(mark, unit)}
            </text>
          ))}
        </svg>
        <svg
          role="img"
          aria-label={spokenTrend(series, unit)}
          className="min-w-0 flex-1 overflow-visible text-xs"
          height={down(TOTAL)}
        >
          {yearRanges(missing).map(([first, last]) => {
            const [left, right] = [x(first) - year / 2, x(last) + year / 2];
            return (
              <g key={first}>
                <rect
                  x={across(left)}
                  width={across(right - left)}
                  y={down(TOP)}
                  height={down(HEIGHT)}
                  className="fill-paper-sunk"
                />
                {[left, right].map((edge) => (
                  <line
                    key={edge}
                    x1={across(edge)}
                    x2={across(edge)}
                    y1={down(TOP)}
                    y2={down(TOP + HEIGHT)}
                    className="stroke-edge"
                    strokeDasharray="1 4"
                  />
                ))}
              </g>
            );
          })}
          {marks.map((mark) => (
            <line
              key={mark}
              x1="0"
              x2="100%"
              y1={top(mark)}
              y2={top(mark)}
              className={mark === 0 ? 'stroke-edge' : 'stroke-rule'}
            />
          ))}
          <Years series={series} unit={unit} />
          {series.map(({ label, points }, place) => (
            <g key={label}>
              {runsOf(points).map((run) =>
                run.slice(1).map((point, index) => {
                  const before = run[index];
                  return before === undefined ? null : (
                    <line
                      key={point.session}
                      x1={across(x(before.session))}
                      y1={top(before.value)}
                      x2={across(x(point.session))}
                      y2={top(point.value)}
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
                    y={top(point.value)}
                    hollow={isFew(point)}
                  />
                ))}
            </g>
          ))}
          <PointValues series={series} unit={unit} />
        </svg>
        {series.length === 1 ? null : <EndLabels series={series} unit={unit} />}
      </div>
    </>
  );
}
