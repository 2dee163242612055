import { candidatUrl } from '@/components/recherche/urls';
import type { Criteres } from '@/lib/search/criteres';

/** Anchor of a document's row among the published figures of its formation. @param cle of `LigneDocument` */
export const ligneAnchor = (cle: string) => `publie-${cle}`;

/** Where a document's row is shown: the one place that knows it, for every page that leads there. */
export function ligneHref(code: string, cle: string, criteres: Criteres): string {
  return `${candidatUrl(`/formation/${code}`, criteres)}#${ligneAnchor(cle)}`;
}
