import { createContext, type ReactNode, use } from 'react';

/** Stands for `next/navigation` in the worker: pages are drawn there once, for the address that was asked. */

const Adresse = createContext<URL | null>(null);

export function AdresseDemandee({ url, children }: { readonly url: URL; readonly children: ReactNode }) {
  return <Adresse value={url}>{children}</Adresse>;
}

function useAdresse(): URL {
  const url = use(Adresse);
  if (url === null) throw new Error('A page is drawn without the address that it answers');
  return url;
}

export const usePathname = () => useAdresse().pathname;

export const useSearchParams = () => useAdresse().searchParams;

const nowhere = () => {
  throw new Error('A page drawn by the worker runs no script: nothing can lead on from it');
};

const ROUTER = {
  push: nowhere,
  replace: nowhere,
  refresh: nowhere,
  back: nowhere,
  forward: nowhere,
  prefetch: nowhere,
};

export const useRouter = () => ROUTER;
