'use client';

import { usePathname } from 'next/navigation';
import { PageLink } from '@/components/ui/PageLink';

interface NavLinkProps {
  readonly href: string;
  readonly label: string;
}

/** A place of the site, marked when it is the current one. Shuts the sheet that it stands in, which outlives the page. */
export function NavLink({ href, label }: NavLinkProps) {
  const current = usePathname() === href;
  return (
    <PageLink
      href={href}
      className="site-link"
      aria-current={current ? 'page' : undefined}
      onClick={({ currentTarget }) => currentTarget.closest<HTMLElement>('[popover]')?.hidePopover?.()}
    >
      {label}
    </PageLink>
  );
}
