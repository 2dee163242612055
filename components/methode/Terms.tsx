import type { ReactNode } from 'react';

/** Terms and what they mean, side by side where there is room. */
export function Terms({ terms }: { readonly terms: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="grid gap-x-8 gap-y-3 md:grid-cols-[14rem_minmax(0,42rem)]">
      {terms.map(([term, meaning]) => (
        <div key={term} className="grid gap-0.5 md:col-span-2 md:grid-cols-subgrid">
          <dt className="font-bold">{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
