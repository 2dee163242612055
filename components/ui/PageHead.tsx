import type { ReactNode } from 'react';

interface PageHeadProps {
  /** Above the title: where one is, or what kind of page it is. */
  readonly kicker?: ReactNode;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** Head of a page: its one `h1`, and what follows at once. */
export function PageHead({ kicker, title, children }: PageHeadProps) {
  return (
    <div className="grid gap-3 pt-10 md:pt-14">
      {kicker === undefined ? null : <div className="kicker">{kicker}</div>}
      <h1 className="max-w-[26ch] text-2xl sm:max-w-prose">{title}</h1>
      {children}
    </div>
  );
}
