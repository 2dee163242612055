'use client';

import { useEffect, useState } from 'react';
import type { Sante } from '@/lib/http/schemas/sante';
import { DemonstrationBanner } from './DemonstrationBanner';

/** The banner of the demonstration set on a page that knows no release: asked of the server. Without an answer, nothing: such a page shows no school. */
export function AskedDemonstrationBanner() {
  const [isDemonstration, setDemonstration] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    fetch('/api/sante', { signal: controller.signal })
      .then((response): Promise<Sante> => response.json())
      .then(
        ({ demonstration }) => setDemonstration(demonstration === true),
        () => {},
      );
    return () => controller.abort();
  }, []);
  return isDemonstration ? <DemonstrationBanner /> : null;
}
