import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { DonneesDetail } from './schemas/donnees';

/** What the release holds and where it comes from: `GET /api/v1/donnees`. */
export function donneesDetail({ release, formations, resultats, diplomes, familles }: Catalogue): DonneesDetail {
  const all = [...formations.values()];
  const bySession = new Map<number, number>();
  let rapports = 0;
  let misesANiveau = 0;
  for (const formation of all) {
    rapports += formation.rapports.length;
    if (formation.nature === 'mise-a-niveau') {
      misesANiveau += 1;
      continue;
    }
    for (const { session } of formation.sessions) bySession.set(session, (bySession.get(session) ?? 0) + 1);
  }
  return {
    release: release.digest,
    publieeLe: release.publieeLe,
    demonstration: release.demonstration,
    origine: release.origine,
    session: release.session,
    sessions: [...bySession]
      .map(([session, total]) => ({ session, formations: total }))
      .toSorted((a, b) => b.session - a.session),
    comptes: {
      formations: all.length - misesANiveau,
      misesANiveau,
      rapports,
      diplomes: diplomes.size,
      familles: familles.size,
      sansFiche: resultats.filter(({ jonction }) => jonction.kind === 'aucune').length,
    },
    sources: release.bilans.map(({ duree: _, ...bilan }) => bilan),
  };
}
