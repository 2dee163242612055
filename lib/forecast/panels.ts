import type { Formation } from '@/lib/domain/formation';
import { type PanelRow, type PanelSession, panelRow, panelSession } from './panel';

/**
 * Every session of a release, oldest first, mises à niveau aside. A diploma is grouped by today's key, renamings followed: what is
 * forecast is the next session. (The backtest groups by the labels of each session instead.)
 */
export function panelsOf(formations: readonly Formation[]): PanelSession[] {
  const rows = new Map<number, PanelRow[]>();
  for (const formation of formations) {
    if (formation.nature !== 'bts') continue;
    for (const row of formation.sessions) {
      const panel = panelRow({
        code: row.code,
        ecole: row.etablissement.uai,
        diplome: formation.specialite,
        effectifs: row.effectifs,
        tauxAcces: row.tauxAcces,
      });
      const list = rows.get(row.session);
      if (list === undefined) rows.set(row.session, [panel]);
      else list.push(panel);
    }
  }
  return [...rows].sort(([a], [b]) => a - b).map(([session, list]) => panelSession(session, list));
}
