import { createHash } from 'node:crypto';
import type { Database } from '@/lib/db/database';
import { readActiveRelease } from '@/lib/db/readActiveRelease';
import { ReleaseAbsente, readDonnees } from '@/lib/db/readDonnees';
import type { NatureFormation, SessionFormation } from '@/lib/domain/formation';
import type { Donnees } from '@/lib/domain/release';
import { type PanelSession, panelRow, panelSession } from '@/lib/forecast/panel';
import { normalizeSpecialite } from '@/lib/ingest/join/specialite';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import { digestPiece } from '@/lib/ingest/read/digestPiece';
import { listPieces } from '@/lib/ingest/read/pieces';
import { lecteurParcoursup } from '@/lib/ingest/sources/parcoursup/lecteur';

/** Sessions to replay, and the digest of what they come from. */
export interface Sessions {
  readonly panels: readonly PanelSession[];
  /** Mises à niveau, apart. */
  readonly misesANiveau: readonly PanelSession[];
  readonly digest: string;
  /** French: what was read. */
  readonly origine: string;
  /** The release in service, when that is what was read: what is computed can be stored beside it. */
  readonly release: { readonly id: number; readonly donnees: Donnees } | null;
}

/**
 * Sessions of the active release; without a release, or with the demonstration set, those of the official files of this machine.
 * Sessions are discovered, never listed. A diploma is grouped by the label of its own session: nothing of a later one is known.
 *
 * @param enService The release in service and nothing else, be it the demonstration set.
 * @throws {ReleaseAbsente} with `enService`, before the first import.
 */
export async function readSessions(db: Database, enService: boolean): Promise<Sessions> {
  return (await readRelease(db, enService)) ?? (await readFiles());
}

async function readRelease(db: Database, enService: boolean): Promise<Sessions | null> {
  const active = await readActiveRelease(db);
  if (active === null) {
    if (enService) throw new ReleaseAbsente(null);
    return null;
  }
  if (active.demonstration && !enService) return null;
  const donnees = await readDonnees(db, active.id);
  const rows = donnees.formations.flatMap(({ sessions }) => sessions);
  return {
    panels: bySession(rows),
    misesANiveau: bySession(rows, 'mise-a-niveau'),
    digest: active.digest,
    origine: 'les données en service',
    release: { id: active.id, donnees },
  };
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
  return {
    panels: bySession(rows),
    misesANiveau: bySession(rows, 'mise-a-niveau'),
    digest: digest.digest('hex'),
    origine: 'les fichiers officiels',
    release: null,
  };
}

/** Rows of one nature of formation, by session: mises à niveau lead to a BTS and are none. */
export function bySession(rows: readonly SessionFormation[], nature: NatureFormation = 'bts'): PanelSession[] {
  const own = rows.filter((row) => row.nature === nature);
  const years = [...new Set(own.map(({ session }) => session))].toSorted((a, b) => a - b);
  return years.map((year) =>
    panelSession(
      year,
      own
        .filter(({ session }) => session === year)
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
