'use client';

import { useSearchParams } from 'next/navigation';
import { useSelection } from '@/components/keep/useSelection';
import { PageLink } from '@/components/ui/PageLink';
import { comparaisonUrl } from '@/lib/device/selection';

/** On an empty comparison: back to what this device holds. */
export function ResumeSelection() {
  const params = useSearchParams();
  const selection = useSelection();
  if (selection === null || selection.length === 0) return null;
  const codes = selection.map(({ code }) => code);
  return (
    <p>
      <PageLink href={comparaisonUrl(codes, params)} className="action">
        Reprendre les {selection.length === 1 ? 'choix' : `${selection.length} formations`} de cet appareil
      </PageLink>
    </p>
  );
}
