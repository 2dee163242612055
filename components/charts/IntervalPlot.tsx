import { counted, NOT_PUBLISHED } from '@/components/ui/wording';
import { formatPourcentage } from '@/lib/domain/nombres';
import type { Rate } from '@/lib/domain/rate';
import type { Intervalle } from '@/lib/odds/mesures';
import { Figure } from './Figure';
import { scaleEnd } from './intervalScale';
import { across } from './placement';

export interface IntervalRow {
  readonly key: string;
  readonly label: string;
  /** In [0, 1]; `null`: not published, and the row says so. */
  readonly taux: Rate | null;
  readonly intervalle: Pick<Intervalle, 'bas' | 'haut'> | null;
  /** Candidates that the rate rests on; `null` when it is not known. */
  readonly n: number | null;
  /** The row of who reads. */
  readonly own?: boolean;
  /** A few words under the label. */
  readonly note?: string;
}

interface IntervalPlotProps {
  /** Unique in the page. */
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly IntervalRow[];
  /** Head of the column of labels in the table: « Mention ». */
  readonly head?: string;
  readonly note?: string;
}

/** Gridlines, in parts of the scale. */
const MARKS = [0, 0.25, 0.5, 0.75, 1];
const COLUMNS = 'grid items-center gap-x-4 @lg:grid-cols-[minmax(7rem,5fr)_minmax(0,8fr)_8.5rem]';

function range(intervalle: IntervalRow['intervalle']): string | null {
  if (intervalle === null) return null;
  return `${Math.round(intervalle.bas * 100)} à ${Math.round(intervalle.haut * 100)}\u202f%`;
}

/** The scale, the interval as a band, the rate as a dot: full on the reader's row, a ring on the others when there is one. */
function Drawing({
  taux,
  intervalle,
  full,
  end,
}: Pick<IntervalRow, 'taux' | 'intervalle'> & { readonly full: boolean; readonly end: number }) {
  return (
    <svg aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
      {MARKS.map((mark) => (
        <line
          key={mark}
          x1={across(mark)}
          x2={across(mark)}
          y1="0"
          y2="100%"
          className={mark === 0 ? 'stroke-edge' : 'stroke-rule'}
        />
      ))}
      {intervalle === null ? null : (
        <g transform="translate(0 -6)">
          <rect
            x={across(intervalle.bas / end)}
            y="50%"
            width={across((intervalle.haut - intervalle.bas) / end)}
            height="12"
            rx="1"
            className="fill-data-a-wash stroke-data-a"
          />
        </g>
      )}
      {taux === null ? null : (
        <circle
          cx={across(taux / end)}
          cy="50%"
          r="5.5"
          className={full ? 'fill-data-a stroke-paper' : 'fill-paper stroke-data-a'}
          strokeWidth="2"
        />
      )}
    </svg>
  );
}

/**
 * Rates one under the other on one scale from nought, each with its interval, its figure and its count written on its
 * own line: no label can meet another. On a narrow screen the drawing goes under its words.
 */
export function IntervalPlot({ id, caption, rows, head = 'Ligne', note }: IntervalPlotProps) {
  const someOwn = rows.some(({ own }) => own === true);
  const end = scaleEnd(rows);
  return (
    <Figure
      id={id}
      caption={caption}
      note={
        <>
          {end === 1 ? null : <p>L’échelle s’arrête à {formatPourcentage(end)}.</p>}
          {note === undefined ? null : <p>{note}</p>}
        </>
      }
      table={
        <>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col" className="number">
                Part
              </th>
              <th scope="col" className="number">
                Intervalle
              </th>
              <th scope="col" className="number">
                Candidats
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, taux, intervalle, n, own }) => (
              <tr key={key} className={own === true ? 'own' : undefined}>
                <th scope="row">{label}</th>
                <td className="number">{taux === null ? NOT_PUBLISHED : formatPourcentage(taux)}</td>
                <td className="number">{range(intervalle) ?? NOT_PUBLISHED}</td>
                <td className="number">{n ?? NOT_PUBLISHED}</td>
              </tr>
            ))}
          </tbody>
        </>
      }
    >
      <ul>
        {rows.map(({ key, label, taux, intervalle, n, own, note: remark }) => (
          <li key={key} className={`chart-row ${COLUMNS} ${own === true ? 'chart-row-own' : ''}`}>
            <p className={`pt-2 text-sm @lg:py-2 ${own === true ? 'font-bold' : ''}`}>
              {label}
              {own === true ? <span className="font-normal"> (ta ligne)</span> : null}
              {remark === undefined ? null : <span className="block text-xs font-normal text-ink-soft">{remark}</span>}
            </p>
            <p className="flex flex-wrap items-baseline gap-x-2 text-xs text-ink-soft @lg:order-last @lg:block @lg:py-1.5">
              <strong className="text-base text-ink">{taux === null ? NOT_PUBLISHED : formatPourcentage(taux)}</strong>{' '}
              {intervalle === null ? null : <span>{range(intervalle)}</span>}{' '}
              {n === null ? null : <span className="@lg:block">{counted(n, 'candidat', 'candidats')}</span>}
            </p>
            <div className="relative mt-1 min-h-8 self-stretch @lg:mt-0 @lg:min-h-12">
              <Drawing taux={taux} intervalle={intervalle} full={own === true || !someOwn} end={end} />
            </div>
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className={`${COLUMNS} text-xs text-ink-soft`}>
        <span className="hidden @lg:block" />
        <svg aria-hidden="true" className="block h-6 w-full overflow-visible">
          {[0, 0.5, 1].map((mark) => (
            <text
              key={mark}
              x={across(mark)}
              y="1.125rem"
              textAnchor={mark === 0 ? 'start' : mark === 1 ? 'end' : 'middle'}
              className="fill-ink-soft"
            >
              {mark === 1 ? formatPourcentage(end) : mark * end * 100}
            </text>
          ))}
        </svg>
      </div>
    </Figure>
  );
}
