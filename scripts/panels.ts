import { createHash } from 'node:crypto';
import { openDatabase } from '@/lib/db/database';
import { ReleaseAbsente, readDonnees } from '@/lib/db/readDonnees';
import type { Formation, SessionFormation } from '@/lib/domain/formation';
import { normalizeSpecialite } from '@/lib/ingest/join/specialite';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import { digestPiece } from '@/lib/ingest/read/digestPiece';
import { listPieces } from '@/lib/ingest/read/pieces';
import { lecteurParcoursup } from '@/lib/ingest/sources/parcoursup/lecteur';
import { type PanelSession, panelRow, panelSession } from '@/lib/odds/prevision/panel';

/** Sessions to replay, and the digest of what they come from. */
export interface Sessions {
  readonly panels: readonly PanelSession[];
  readonly digest: string;
  /** French: what was read. */
  readonly origine: string;
}

/**
 * Sessions of the active release; without a release, or with the demonstration set, those of the official files of this machine.
 * Sessions are discovered, never listed. A diploma is grouped by the label of its own session: nothing of a later one is known.
 */
export async function readSessions(): Promise<Sessions> {
  return (await readRelease()) ?? (await readFiles());
}

async function readRelease(): Promise<Sessions | null> {
  const db = await openDatabase();
  try {
    const { release, formations } = await readDonnees(db);
    if (release.demonstration) return null;
    return { panels: bySession(rowsOf(formations)), digest: release.digest, origine: 'les données en service' };
  } catch (error) {
    if (error instanceof ReleaseAbsente) return null;
    throw error;
  } finally {
    await db.close();
  }
}

export async function readFiles(): Promise<Sessions> {
  const files = await findOfficialFiles();
  const rows: SessionFormation[] = [];
  const digest = createHash('sha256');
  for (const [, path] of [...(files?.parcoursup ?? [])].toSorted(([a], [b]) => a - b)) {
    for await (const piece of listPieces([path])) {
      digest.update((await digestPiece(piece)).sha256);
      for await (const event of lecteurParcoursup.read(piece, 'backtest')) {
        if (event.type === 'enregistrement') rows.push(event.valeur);
      }
    }
  }
  return { panels: bySession(rows), digest: digest.digest('hex'), origine: 'les fichiers officiels' };
}

function rowsOf(formations: readonly Formation[]): SessionFormation[] {
  return formations.flatMap(({ sessions }) => sessions);
}

/** BTS only: mises à niveau lead to one and are none. */
export function bySession(rows: readonly SessionFormation[]): PanelSession[] {
  const years = [...new Set(rows.map(({ session }) => session))].toSorted((a, b) => a - b);
  return years.map((year) =>
    panelSession(
      year,
      rows
        .filter(({ session, nature }) => session === year && nature === 'bts')
        .map((row) =>
          panelRow({
            code: row.code,
            ecole: row.etablissement.uai,
            diplome: normalizeSpecialite(row.libelleSpecialite, row.famille).specialite,
            effectifs: row.effectifs,
            tauxAcces: row.tauxAcces,
          }),
        ),
    ),
  );
}
