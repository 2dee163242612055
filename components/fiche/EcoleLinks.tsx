'use client';

import { PersonneLink } from '@/components/ui/PersonneLink';

interface EcoleLinksProps {
  readonly ecoles: readonly { readonly code: string; readonly nom: string }[];
}

/** Schools, each a link to its formation for the same person. In the browser too: there may be sixty, whose names are a fifth of their markup. */
export function EcoleLinks({ ecoles }: EcoleLinksProps) {
  return (
    <ul className="grid list-disc gap-1 ps-5">
      {ecoles.map(({ code, nom }) => (
        <li key={code}>
          <PersonneLink href={`/formation/${code}`} className="inline-block min-h-6">
            {nom}
          </PersonneLink>
        </li>
      ))}
    </ul>
  );
}
