import type { Formation } from '@/lib/domain/formation';
import type { ConstatStocke } from '@/lib/domain/release';
import type { Origine } from '@/lib/domain/source';

/** A finding about a document that counts a formation, with the session that it counts. */
export interface AlerteFormation extends ConstatStocke {
  readonly session: number;
}

/** Findings of a release, by where they were made. */
export interface Alertes {
  /** Findings about the rows of the open data and the reports that count a formation, newest session first. */
  of(formation: Formation): readonly AlerteFormation[];
}

const keyOf = ({ sourceId, repere: { ligne } }: Origine) => `${sourceId} ${ligne}`;

/**
 * Ties findings to formations by their place. A row of the open data is one line of its file; a report is about one formation from end to
 * end.
 */
export function buildAlertes(alertes: readonly ConstatStocke[]): Alertes {
  const byLine = groupBy(alertes, keyOf);
  const bySource = groupBy(alertes, ({ sourceId }) => sourceId);
  return {
    of: ({ sessions, rapports }) =>
      [
        ...rapports.map(({ session, origine }) => ({ session, found: bySource.get(origine.sourceId) ?? [] })),
        ...sessions.map(({ session, origine }) => ({ session, found: byLine.get(keyOf(origine)) ?? [] })),
      ]
        .toSorted((a, b) => b.session - a.session)
        .flatMap(({ session, found }) => found.map((alerte) => ({ ...alerte, session }))),
  };
}

function groupBy(
  alertes: readonly ConstatStocke[],
  key: (alerte: ConstatStocke) => string,
): ReadonlyMap<string, readonly ConstatStocke[]> {
  const groups = new Map<string, ConstatStocke[]>();
  for (const alerte of alertes) {
    const group = groups.get(key(alerte));
    if (group === undefined) groups.set(key(alerte), [alerte]);
    else group.push(alerte);
  }
  return groups;
}
