import type { Catalogue } from '@/lib/catalogue/catalogue';

/** Counts what the release holds: formations by session of the open data, newest first, then each kind of thing. */
export function countDonnees({ formations, resultats, diplomes, familles, metiers, insertionsOf }: Catalogue) {
  const all = [...formations.values()];
  const bts = all.filter(({ nature }) => nature === 'bts');
  const bySession = new Map<number, number>();
  for (const { sessions } of bts) {
    for (const { session } of sessions) bySession.set(session, (bySession.get(session) ?? 0) + 1);
  }
  return {
    sessions: [...bySession]
      .map(([session, total]) => ({ session, formations: total }))
      .toSorted((a, b) => b.session - a.session),
    comptes: {
      formations: bts.length,
      misesANiveau: all.length - bts.length,
      rapports: all.reduce((total, { rapports }) => total + rapports.length, 0),
      diplomes: diplomes.size,
      familles: familles.size,
      metiers: metiers.size,
      insertions: [...insertionsOf.values()].reduce((total, rows) => total + rows.length, 0),
      sansFiche: resultats.filter(({ jonction }) => jonction.kind === 'aucune').length,
    },
  };
}

/** The release as the page about data tells it, its findings left out: they are read from the store page by page. */
export function viewDonnees(catalogue: Catalogue) {
  const { release, resultats } = catalogue;
  return {
    ...countDonnees(catalogue),
    release,
    formations: resultats,
    /** Name of each document, by its identifier. */
    documents: new Map(release.bilans.map(({ source }) => [source.id, source.fichier])),
  };
}

export type DonneesView = ReturnType<typeof viewDonnees>;
