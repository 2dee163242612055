'use client';

import { useSearchParams } from 'next/navigation';
import type { ComponentProps } from 'react';
import { personneQuery, withPersonne } from '@/lib/device/personne';
import { Late } from './Late';
import { PageLink } from './PageLink';

interface PersonneLinkProps extends ComponentProps<typeof PageLink> {
  /** Query of the person to carry on when the address knows nobody. */
  readonly sinon?: string;
}

function Carried({ href, sinon = '', ...props }: PersonneLinkProps) {
  const query = useSearchParams();
  const personne = query.has('bac') || sinon === '' ? personneQuery(query) : sinon;
  return <PageLink {...props} href={withPersonne(href, personne)} />;
}

/** A link of a page that does not read who asks: the address of the page says it, and the link carries it on. */
export function PersonneLink({ sinon, ...props }: PersonneLinkProps) {
  return (
    <Late fallback={<PageLink {...props} />}>
      <Carried {...props} {...(sinon === undefined ? {} : { sinon })} />
    </Late>
  );
}
