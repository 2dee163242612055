'use client';

import { usePathname } from 'next/navigation';
import { PersonneLink } from '@/components/ui/PersonneLink';

interface NavLinkProps {
  readonly href: string;
  readonly label: string;
}

/** A place of the site, marked when it is the current one. Shuts the sheet that it stands in, which outlives the page. */
export function NavLink({ href, label }: NavLinkProps) {
  const current = usePathname() === href;
  return (
    <PersonneLink
      href={href}
      className="site-link"
      aria-current={current ? 'page' : undefined}
      onClick={({ currentTarget }) => currentTarget.closest<HTMLElement>('[popover]')?.hidePopover?.()}
    >
      {label}
    </PersonneLink>
  );
}
