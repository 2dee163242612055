import { NOT_PUBLISHED } from '@/components/ui/wording';
import { formatEntier } from '@/lib/domain/nombres';
import { BarLine } from './BarLine';
import { Figure } from './Figure';
import { across, anchorOf } from './placement';

export interface RankGroup {
  /** As the formation names it. */
  readonly libelle: string;
  /** Rank of the last one called, by session; `null`: not published. */
  readonly rangs: readonly { readonly session: number; readonly rang: number | null }[];
}

interface LastRankProps {
  /** Unique in the page. */
  readonly id: string;
  readonly caption: string;
  readonly groupes: readonly RankGroup[];
  /** The reader's rank in the waiting list: a mark across every line, compared with nothing. */
  readonly mine?: number;
}

const COLUMNS = 'grid grid-cols-[2.75rem_minmax(0,1fr)_5.25rem] items-center gap-x-3 text-sm';

/** Width of a bar on the narrowest screen, in px: what the two columns beside it leave. */
const NARROW_BAR = 136;

/** The end of the scale: the largest rank to draw. */
function lastRankOf(groupes: readonly RankGroup[], mine: number | undefined): number {
  return Math.max(1, mine ?? 1, ...groupes.flatMap(({ rangs }) => rangs.map(({ rang }) => rang ?? 1)));
}

/** Rank of the last one called, group by group and session by session: the bar covers the ranks that were called. */
export function LastRank({ id, caption, groupes, mine }: LastRankProps) {
  const last = lastRankOf(groupes, mine);
  const mark = mine === undefined ? null : mine / last;
  const markLabel = mine === undefined ? '' : `mon rang\u00a0: ${formatEntier(mine)}`;
  return (
    <Figure id={id} caption={caption} note={<p>Chaque barre couvre les rangs appelés, du premier au dernier.</p>}>
      <ul className="chart-narrow grid gap-5">
        {groupes.map(({ libelle, rangs }) => (
          <li key={libelle} className="grid gap-1">
            <p className="text-sm font-bold">{libelle}</p>
            {mark === null ? null : (
              <div aria-hidden="true" className={COLUMNS}>
                <svg aria-hidden="true" className="col-start-2 block h-5 w-full overflow-visible text-xs">
                  <text
                    x={across(mark)}
                    y="0.875rem"
                    textAnchor={anchorOf(mark, markLabel, NARROW_BAR)}
                    className="fill-ink font-bold"
                  >
                    {markLabel}
                  </text>
                </svg>
              </div>
            )}
            <ul className="grid gap-2">
              {rangs.map(({ session, rang }) => (
                <li key={session} className={COLUMNS}>
                  <span className="text-ink-soft">{session}</span>
                  <BarLine share={rang === null ? null : rang / last} mark={mark} />
                  <span className={rang === null ? 'text-xs text-ink-soft' : 'font-bold'}>
                    {/* At the end of a line that the reader's rank crosses, a bare number would pass for it. */}
                    {rang === null ? NOT_PUBLISHED : `${mine === undefined ? '' : 'dernier '}${formatEntier(rang)}`}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
