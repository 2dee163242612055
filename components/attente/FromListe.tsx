'use client';

import { useSearchParams } from 'next/navigation';
import { useListe } from '@/components/keep/useListe';
import { PageLink } from '@/components/ui/PageLink';
import { citer } from '@/lib/domain/citer';

/** The formations of this device's list, to pick one without searching: under the names that the list gives them, a file's perhaps. */
export function FromListe() {
  const params = useSearchParams();
  const items = useListe()?.value.items ?? [];
  if (items.length === 0) return null;
  const href = (code: string) => {
    const next = new URLSearchParams(params);
    next.delete('q');
    next.set('f', code);
    return `/attente?${next}`;
  };
  return (
    <div className="grid gap-2">
      <h3 className="text-base">Dans ta liste</h3>
      <ul className="grid gap-x-10 md:grid-cols-2">
        {items.map(({ code, nom }) => (
          <li key={code}>
            <PageLink href={href(code)} className="inline-flex min-h-9 items-center">
              {nom === '' ? `Formation ${code}` : citer(nom)}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
