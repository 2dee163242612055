import { memo, type ReactElement, useDeferredValue, useMemo } from 'react';
import { CommentLire } from '@/components/estimation/CommentLire';
import { PageLink } from '@/components/ui/PageLink';
import { Pagination } from '@/components/ui/Pagination';
import { counted } from '@/components/ui/wording';
import { PEU_DE_RESULTATS } from '@/lib/search/bornes';
import type { Ecran, GroupeResultats } from '@/lib/search/ecran/contrat';
import { candidatUrl, csvUrl, rechercheUrl } from '@/lib/search/urls';
import { GroupeDiplome } from './GroupeDiplome';
import { IconPatterns } from './IconPatterns';
import { NoResult } from './NoResult';
import { RangeeFormation } from './RangeeFormation';
import { TableResultats } from './TableResultats';

/** What a list is made of, as elements: those of an answer that is drawn already are not drawn again. */
function toBlocks({ criteres, groupes }: Ecran): readonly ReactElement[] {
  // Written once: twenty addresses end by it.
  const candidat = candidatUrl('', criteres);
  const hrefOf = (code: string) => `/formation/${code}${candidat}`;
  const rowsOf = ({ rangees, diplome }: GroupeResultats) =>
    rangees.map((rangee, place) => (
      <RangeeFormation
        // By place: a row then changes its words instead of giving way to another one, three times as fast.
        // biome-ignore lint/suspicious/noArrayIndexKey: rows hold no state, but the folds, which are keyed by formation
        key={place}
        rangee={rangee}
        href={hrefOf(rangee.code)}
        groupe={diplome?.nom ?? null}
      />
    ));
  if (criteres.vue === 'table') {
    return groupes.map(({ diplome, rangees }) => (
      <TableResultats key="table" rangees={rangees} hrefOf={hrefOf} diplome={diplome?.nom ?? null} />
    ));
  }
  return groupes.flatMap((groupe, place) => {
    const { diplome } = groupe;
    return diplome === null
      ? rowsOf(groupe)
      : [
          // biome-ignore lint/suspicious/noArrayIndexKey: as rows are
          <GroupeDiplome key={`groupe-${place}`} groupe={{ ...groupe, diplome }} criteres={criteres}>
            {rowsOf(groupe)}
          </GroupeDiplome>,
        ];
  });
}

const ListEnd = memo(function ListEnd({ answer }: { readonly answer: Ecran }) {
  const { criteres, total, page, pages, groupes } = answer;
  return (
    <>
      {groupes.every(({ rangees }) => rangees.length === 0) ? (
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
      <CommentLire mesures={answer.communs} />
      <p className="no-print text-sm">
        <a href={csvUrl(criteres)} className="inline-block min-h-6">
          Télécharger ces {counted(total, 'formation', 'formations')} (CSV)
        </a>{' '}
        <a href={csvUrl(criteres, ';')} className="inline-block min-h-6">
          CSV pour un tableur français (point-virgule)
        </a>{' '}
        <a href="/api/v1/formations.metadata.json" className="inline-block min-h-6">
          Ce que disent ses colonnes
        </a>
      </p>
    </>
  );
});

interface ResultListProps {
  readonly resultats: Ecran;
}

/** No more blocks than this are drawn at once: what a screen shows under the filters. */
const AT_ONCE = 2;

/**
 * One page of results, with the way to the others; or what to relax when there is none. What a screen shows of a new list is drawn at once; the
 * former list stays below it until the rest follows, a moment later.
 */
export const ResultList = memo(function ResultList({ resultats: answer }: ResultListProps) {
  const followed = useDeferredValue(answer);
  const blocks = useMemo(() => toBlocks(answer), [answer]);
  const former = useDeferredValue(blocks);
  const { criteres, total, filtres } = answer;
  if (total === 0) return <NoResult criteres={criteres} filtres={filtres} total={total} />;
  // Nothing of a former list under a new one that ends before it, nor under one that stands otherwise.
  const isSettled = followed === answer || blocks.length <= AT_ONCE || followed.criteres.vue !== criteres.vue;
  return (
    <>
      <IconPatterns />
      {isSettled ? blocks : [...blocks.slice(0, AT_ONCE), ...former.slice(AT_ONCE)]}
      <ListEnd answer={isSettled ? answer : followed} />
      {total < PEU_DE_RESULTATS ? <NoResult criteres={criteres} filtres={filtres} total={total} /> : null}
    </>
  );
});
