import { memo, type ReactElement, useDeferredValue, useMemo } from 'react';
import { CommentLire } from '@/components/estimation/CommentLire';
import { PageLink } from '@/components/ui/PageLink';
import { Pagination } from '@/components/ui/Pagination';
import { counted } from '@/components/ui/wording';
import { PEU_DE_RESULTATS } from '@/lib/search/bornes';
import type { Resultats } from '@/lib/search/resultats';
import { candidatUrl, csvUrl, rechercheUrl } from '@/lib/search/urls';
import { type Communs, sharedAvertissements } from './avertissements';
import { FormationCard } from './FormationCard';
import { IconPatterns } from './IconPatterns';
import { NoResult } from './NoResult';

const NOTHING_SAID: readonly string[] = [];

/** The cards of an answer, as elements: those of an answer that is drawn already are not drawn again. */
function toCards(
  { criteres, resultats, session }: Resultats,
  communs: readonly Communs[],
  demonstration: boolean,
): readonly ReactElement[] {
  const saidOf = (mesure: string) => communs.find((one) => one.mesure === mesure)?.avertissements ?? NOTHING_SAID;
  // Written once: twenty addresses end by it.
  const candidat = candidatUrl('', criteres);
  return resultats.map((formation, place) => (
    <FormationCard
      // By place: a card then changes its words instead of giving way to another one, three times as fast.
      // biome-ignore lint/suspicious/noArrayIndexKey: cards hold no state, but the folds, which are keyed by formation
      key={place}
      formation={formation}
      href={`/formation/${formation.code}${candidat}`}
      session={session}
      demonstration={demonstration}
      said={
        formation.estimation === null || formation.estimation.kind === 'indisponible'
          ? NOTHING_SAID
          : saidOf(formation.estimation.mesure)
      }
    />
  ));
}

const ListEnd = memo(function ListEnd({ answer }: { readonly answer: Resultats }) {
  const { criteres, total, page, taille, resultats } = answer;
  const pages = Math.ceil(total / taille);
  return (
    <>
      {resultats.length === 0 ? (
        <p>
          Les résultats s’arrêtent à la page {pages}.{' '}
          <PageLink href={rechercheUrl({ ...criteres, page: 1 })}>Revenir à la première</PageLink>.
        </p>
      ) : null}
      <Pagination
        label="Pages de résultats"
        page={page}
        pages={pages}
        href={(one) => rechercheUrl({ ...criteres, page: one })}
      />
      <p className="no-print text-sm">
        <a href={csvUrl(criteres)} className="inline-block min-h-6">
          Télécharger ces {counted(total, 'formation', 'formations')} (CSV)
        </a>{' '}
        <a href={csvUrl(criteres, ';')} className="inline-block min-h-6">
          CSV pour un tableur français (point-virgule)
        </a>
      </p>
    </>
  );
});

interface ResultListProps {
  readonly resultats: Resultats;
  readonly demonstration: boolean;
}

/** No more cards than this are drawn at once: what a screen shows under the filters. */
const AT_ONCE = 2;

/** How many cards of a new list to draw at once: down to the first that changes, so that the change is seen. */
function countAtOnce(list: Resultats, former: Resultats): number {
  const changed = list.resultats.findIndex(({ code }, place) => code !== former.resultats[place]?.code);
  return changed < 0 ? 1 : Math.min(changed + 1, AT_ONCE);
}

/**
 * One page of results, with the way to the others; or what to relax when there is none. What a screen shows of a new list is drawn at once; the
 * former list stays below it until the rest follows, a moment later.
 */
export const ResultList = memo(function ResultList({ resultats: answer, demonstration }: ResultListProps) {
  const followed = useDeferredValue(answer);
  const communs = useMemo(() => sharedAvertissements(answer.resultats), [answer]);
  const cards = useMemo(() => toCards(answer, communs, demonstration), [answer, communs, demonstration]);
  const former = useDeferredValue(cards);
  const { criteres, total, resultats, filtres } = answer;
  if (total === 0) return <NoResult criteres={criteres} filtres={filtres} total={total} />;
  const atOnce = countAtOnce(answer, followed);
  // Nothing of a former list under a new one that ends before it.
  const isSettled = followed === answer || resultats.length <= atOnce;
  return (
    <>
      <CommentLire mesures={communs} />
      <IconPatterns />
      {isSettled ? cards : [...cards.slice(0, atOnce), ...former.slice(atOnce)]}
      <ListEnd answer={isSettled ? answer : followed} />
      {total < PEU_DE_RESULTATS ? <NoResult criteres={criteres} filtres={filtres} total={total} /> : null}
    </>
  );
});
