'use client';

import { usePathname } from 'next/navigation';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { formationPath, PARAMETRE_FORMATION } from '@/lib/views/formationPath';

interface OngletsProps {
  readonly code: string;
  /** Path of the diploma's page, `null` where no sheet is joined. */
  readonly diplome: string | null;
}

/** The pages of a formation, the diploma's among them: plain links, one of which is here. */
export function Onglets({ code, diplome }: OngletsProps) {
  const path = usePathname();
  const onglets: readonly { href: string; label: string; query?: string }[] = [
    { href: formationPath(code), label: 'Entrer' },
    { href: formationPath(code, 'preparer'), label: 'Préparer' },
    ...(diplome === null ? [] : [{ href: diplome, label: 'Diplôme', query: `?${PARAMETRE_FORMATION}=${code}` }]),
    { href: formationPath(code, 'chiffres'), label: 'Chiffres' },
  ];
  return (
    <nav aria-label="Cette formation" className="onglets no-print">
      <ul>
        {onglets.map(({ href, label, query = '' }) => (
          <li key={href}>
            <PersonneLink href={`${href}${query}`} aria-current={href === path ? 'page' : undefined}>
              {label}
            </PersonneLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
