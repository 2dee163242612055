import { NOT_PUBLISHED } from '@/components/ui/wording';
import { formatEntier } from '@/lib/domain/nombres';
import { BarLine } from './BarLine';
import { Figure } from './Figure';

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

/** The end of the scale: the largest rank to draw. */
export function lastOf(groupes: readonly RankGroup[], mine: number | undefined): number {
  return Math.max(1, mine ?? 1, ...groupes.flatMap(({ rangs }) => rangs.map(({ rang }) => rang ?? 1)));
}

/** Rank of the last one called, group by group and session by session: the bar covers the ranks that were called. */
export function LastRank({ id, caption, groupes, mine }: LastRankProps) {
  const last = lastOf(groupes, mine);
  return (
    <Figure
      id={id}
      caption={caption}
      note={mine === undefined ? undefined : <p>Le trait vertical marque le rang {formatEntier(mine)}.</p>}
      table={
        <>
          <thead>
            <tr>
              <th scope="col">Groupe</th>
              <th scope="col" className="number">
                Session
              </th>
              <th scope="col" className="number">
                Rang du dernier appelé
              </th>
            </tr>
          </thead>
          <tbody>
            {groupes.flatMap(({ libelle, rangs }) =>
              rangs.map(({ session, rang }) => (
                <tr key={`${libelle}-${session}`}>
                  <th scope="row">{libelle}</th>
                  <td className="number">{session}</td>
                  <td className="number">{rang === null ? NOT_PUBLISHED : formatEntier(rang)}</td>
                </tr>
              )),
            )}
          </tbody>
        </>
      }
    >
      <ul className="grid gap-5">
        {groupes.map(({ libelle, rangs }) => (
          <li key={libelle} className="grid gap-2">
            <p className="text-sm font-bold">{libelle}</p>
            <ul className="grid gap-2">
              {rangs.map(({ session, rang }) => (
                <li key={session} className="grid grid-cols-[3rem_minmax(0,1fr)_5.5rem] items-center gap-x-3 text-sm">
                  <span className="text-ink-soft">{session}</span>
                  <BarLine share={rang === null ? null : rang / last} mark={mine === undefined ? null : mine / last} />
                  <span className={rang === null ? 'text-xs text-ink-soft' : 'font-bold'}>
                    {rang === null ? NOT_PUBLISHED : formatEntier(rang)}
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
