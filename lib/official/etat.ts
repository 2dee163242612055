import type { Database } from '@/lib/db/database';
import { readActiveRelease } from '@/lib/db/readActiveRelease';
import { fromEcarteRow, fromSourceRow } from '@/lib/db/rows/source';
import type { BilanSource, Release } from '@/lib/domain/release';

/** The active release, with what it holds and where each thing comes from. */
export interface EtatDonnees {
  readonly release: Release;
  /** Rows kept, by session, newest first. */
  readonly sessions: readonly { readonly session: number; readonly formations: number }[];
  readonly comptes: {
    readonly formations: number;
    readonly etablissements: number;
    readonly diplomes: number;
    readonly rapports: number;
    readonly constats: number;
  };
}

/**
 * Reads what `npm run data -- status` shows, without loading the catalogue.
 * @returns `null` before the first import.
 * @throws {ErreurBase} when the database cannot be read.
 */
export async function readEtat(db: Database): Promise<EtatDonnees | null> {
  const active = await readActiveRelease(db);
  if (active === null) return null;
  const { id, ...release } = active;
  const where = { releaseId: id };
  const [sources, ecartes, sessions, formations, etablissements, diplomes, rapports, constats] = await Promise.all([
    db.client.source.findMany({ where, orderBy: { ordre: 'asc' } }),
    db.client.documentEcarte.findMany({ where, orderBy: { numero: 'asc' } }),
    db.client.sessionFormation.groupBy({ by: ['session'], where, _count: true, orderBy: { session: 'desc' } }),
    db.client.formation.count({ where }),
    // One row per description of a school: the code tells schools apart.
    db.client.etablissement.groupBy({ by: ['uai'], where: { ...where, uai: { not: null }, formations: { some: {} } } }),
    db.client.diplome.count({ where }),
    db.client.rapport.count({ where }),
    db.client.constat.count({ where }),
  ]);
  const bilans: BilanSource[] = sources.map(fromSourceRow);
  return {
    release: { ...release, bilans, ecartes: ecartes.map(fromEcarteRow) },
    sessions: sessions.map(({ session, _count }) => ({ session, formations: _count })),
    comptes: { formations, etablissements: etablissements.length, diplomes, rapports, constats },
  };
}
