import type { SessionFormation } from '@/lib/domain/formation';
import { isBts } from '@/lib/ingest/join/miseANiveau';
import { normalizeSpecialite } from '@/lib/ingest/join/specialite';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import { listPieces } from '@/lib/ingest/read/pieces';
import { lecteurParcoursup } from '@/lib/ingest/sources/parcoursup/lecteur';
import { type PanelSession, panelRow, panelSession } from '@/lib/odds/prevision/panel';

/**
 * Every session of the open data found on this machine, as the forecast reads it. Sessions are discovered from the documents'
 * content; a diploma is grouped by the label of its own session.
 *
 * @returns An empty list when there are no official files.
 */
export async function readPanels(): Promise<PanelSession[]> {
  const files = await findOfficialFiles();
  const panels: PanelSession[] = [];
  for (const [session, path] of files?.parcoursup ?? []) {
    const rows: SessionFormation[] = [];
    for await (const piece of listPieces([path])) {
      for await (const event of lecteurParcoursup.read(piece, 'backtest')) {
        if (event.type === 'enregistrement') rows.push(event.valeur);
      }
    }
    panels.push(panelOf(session, rows));
  }
  return panels.toSorted((a, b) => a.session - b.session);
}

/** One session's BTS (mises à niveau aside) as a panel. */
export function panelOf(session: number, rows: readonly SessionFormation[]): PanelSession {
  return panelSession(
    session,
    rows.filter(isBts).map((row) =>
      panelRow({
        code: row.code,
        ecole: row.etablissement.uai,
        diplome: normalizeSpecialite(row.libelleSpecialite, row.famille).specialite,
        effectifs: row.effectifs,
        tauxAcces: row.tauxAcces,
      }),
    ),
  );
}
