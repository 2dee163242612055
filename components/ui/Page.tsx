import type { ReactNode } from 'react';

/** The measure of every page: margins of a newspaper, text never wider than it reads. */
export function Page({ children }: { readonly children: ReactNode }) {
  return <div className="mx-auto max-w-page px-4 sm:px-6">{children}</div>;
}
