import type { Formation, NatureFormation } from '@/lib/domain/formation';
import { type PanelRow, type PanelSession, panelRow, panelSession } from './panel';

/**
 * Every session of a release, oldest first, of one nature of formation: mises à niveau lead to a BTS and are none. A diploma is grouped by today's key, renamings followed: what is
 * forecast is the next session. (The backtest groups by the labels of each session instead.)
 */
export function panelsOf(formations: readonly Formation[], nature: NatureFormation = 'bts'): PanelSession[] {
  const rows = new Map<number, PanelRow[]>();
  for (const formation of formations) {
    if (formation.nature !== nature) continue;
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
