'use client';

import { usePathname } from 'next/navigation';
import { PersonneLink } from '@/components/ui/PersonneLink';

interface OngletsProps {
  readonly code: string;
  /** Path of the diploma's page, `null` where no sheet is joined. */
  readonly diplome: string | null;
}

/** The pages of a formation, the diploma's among them: plain links, one of which is here. */
export function Onglets({ code, diplome }: OngletsProps) {
  const path = usePathname();
  const first = `/formation/${code}`;
  const onglets = [
    { href: first, label: 'Entrer' },
    { href: `${first}/preparer`, label: 'Préparer' },
    ...(diplome === null ? [] : [{ href: diplome, label: 'Diplôme' }]),
    { href: `${first}/chiffres`, label: 'Chiffres' },
  ];
  return (
    <nav aria-label="Cette formation" className="onglets no-print">
      <ul>
        {onglets.map(({ href, label }) => (
          <li key={href}>
            <PersonneLink href={href} aria-current={href === path ? 'page' : undefined}>
              {label}
            </PersonneLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
