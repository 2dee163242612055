'use client';

import { useEffect, useRef, useState } from 'react';
import type { Carte } from '@/lib/search/map/contrat';
import { COTE } from '@/lib/search/map/vue';

/**
 * The outlines under the map's circles, in a drawing of their own: a file of ours, read once the map is on the screen. On a phone it is folded,
 * and few open it. Without scripts it is read with the page.
 */
export function FondDeCarte({ fond: { x, y, echelle } }: Pick<Carte, 'fond'>) {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      setSeen(true);
      observer.disconnect();
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  const drawing = (
    <svg aria-hidden="true" viewBox={`0 0 ${COTE} ${COTE}`} className="size-full overflow-hidden">
      <use
        href="/fond-de-carte.svg#departements"
        transform={`translate(${x} ${y}) scale(${echelle})`}
        className="fond-de-carte"
      />
    </svg>
  );
  return (
    <div ref={place} className="absolute inset-0">
      {seen ? drawing : <noscript>{drawing}</noscript>}
    </div>
  );
}
