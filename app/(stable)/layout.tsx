import type { ReactNode } from 'react';
import { AskedDemonstrationBanner } from '@/components/site/AskedDemonstrationBanner';
import { SiteFrame } from '@/components/site/SiteFrame';

/**
 * Pages that are the same for everyone and for every release: built once, their scripts known by their hashes (ADR 0021). Nothing here may ask for
 * the request, the release or the environment.
 */
export default function StableLayout({ children }: { readonly children: ReactNode }) {
  return <SiteFrame banner={<AskedDemonstrationBanner />}>{children}</SiteFrame>;
}
