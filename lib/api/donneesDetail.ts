import type { Catalogue } from '@/lib/catalogue/catalogue';
import { countDonnees } from '@/lib/views/donnees';
import type { DonneesDetail } from './schemas/donnees';

/** What the release holds and where it comes from: `GET /api/v1/donnees`. */
export function donneesDetail(catalogue: Catalogue): DonneesDetail {
  const { digest, publieeLe, demonstration, origine, session, bilans } = catalogue.release;
  return {
    release: digest,
    publieeLe,
    demonstration,
    origine,
    session,
    ...countDonnees(catalogue),
    sources: bilans.map(({ duree: _, ...bilan }) => bilan),
  };
}
