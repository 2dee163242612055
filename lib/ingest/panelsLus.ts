import type { IdentiteFormation } from '@/lib/db/rows/formation';
import type { SessionFormation } from '@/lib/domain/formation';
import { type PanelRow, type PanelSession, panelRow, panelSession } from '@/lib/forecast/panel';

/**
 * Keeps, of every row read, the few rates that the estimates are fitted on: the same panels as those of the release once published, without reading
 * it back.
 */
export class PanelsLus {
  private readonly rows = new Map<string, { readonly session: number; readonly row: PanelRow }[]>();
  private readonly bySession = new Map<number, PanelRow[]>();

  addSession({ code, session, etablissement, effectifs, tauxAcces }: SessionFormation): void {
    const row = panelRow({ code, ecole: etablissement.uai, diplome: '', effectifs, tauxAcces });
    const known = this.rows.get(code);
    if (known === undefined) this.rows.set(code, [{ session, row }]);
    else known.push({ session, row });
  }

  /** Once all is read, in the order of the release: today's key groups a diploma, and mises à niveau are no BTS. */
  addFormation({ code, nature, specialite }: Pick<IdentiteFormation, 'code' | 'nature' | 'specialite'>): void {
    if (nature !== 'bts') return;
    for (const { session, row } of this.rows.get(code) ?? []) {
      const list = this.bySession.get(session);
      const own = { ...row, diplome: specialite };
      if (list === undefined) this.bySession.set(session, [own]);
      else list.push(own);
    }
  }

  /** Oldest session first. */
  compose(): PanelSession[] {
    return [...this.bySession].sort(([a], [b]) => a - b).map(([session, rows]) => panelSession(session, rows));
  }
}
