'use client';

import { useSearchParams } from 'next/navigation';
import { type ComponentProps, Suspense } from 'react';
import { personneQuery, withPersonne } from '@/lib/device/personne';
import { PageLink } from './PageLink';

type PersonneLinkProps = ComponentProps<typeof PageLink>;

function Carried({ href, ...props }: PersonneLinkProps) {
  return <PageLink {...props} href={withPersonne(href, personneQuery(useSearchParams()))} />;
}

/**
 * A link of a page that does not read who asks: the address of the page says it, and the link carries it on. A page that is built once knows
 * no address before its scripts do.
 */
export function PersonneLink(props: PersonneLinkProps) {
  return (
    <Suspense fallback={<PageLink {...props} />}>
      <Carried {...props} />
    </Suspense>
  );
}
