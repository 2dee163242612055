import type { ReactNode } from 'react';

interface TermsProps {
  readonly terms: readonly (readonly [term: ReactNode, meaning: ReactNode])[];
  /** `beside`: term and meaning side by side where there is room; `stacked`: one above the other, in a narrow column. */
  readonly layout?: 'beside' | 'stacked';
}

/** Terms and what they mean. */
export function Terms({ terms, layout = 'beside' }: TermsProps) {
  const isBeside = layout === 'beside';
  return (
    <dl className={`grid gap-x-8 gap-y-3 ${isBeside ? 'md:grid-cols-[14rem_minmax(0,42rem)]' : 'content-start'}`}>
      {terms.map(([term, meaning], index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, in its order.
          key={index}
          className={`grid gap-0.5 ${isBeside ? 'md:col-span-2 md:grid-cols-subgrid' : 'max-w-prose'}`}
        >
          <dt className="font-bold">{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
