import type { CodeConstat, Gravite } from '@/lib/domain/constat';
import type { ConstatStocke } from '@/lib/domain/release';
import type { Database } from './database';
import { explainDatabaseError } from './errors';
import { fromConstatRow } from './rows/source';

export interface FiltreConstats {
  readonly sourceId?: string;
  readonly gravite?: Gravite;
  readonly code?: CodeConstat;
  /** From 1. */
  readonly page: number;
  /** Rows of a page, 1–1,000. */
  readonly taille: number;
}

/**
 * Reads one page of the findings of a release, in the order in which they were made.
 * @returns `total`: findings that pass the filter.
 * @throws {ErreurBase} when the database cannot be read.
 */
export async function readConstats(
  { client }: Database,
  releaseId: number,
  { page, taille, ...filter }: FiltreConstats,
): Promise<{ total: number; constats: ConstatStocke[] }> {
  const where = { releaseId, ...filter };
  try {
    const total = await client.constat.count({ where });
    const rows = await client.constat.findMany({
      where,
      orderBy: { numero: 'asc' },
      skip: (page - 1) * taille,
      take: taille,
    });
    return { total, constats: rows.map(fromConstatRow) };
  } catch (error) {
    throw explainDatabaseError(error);
  }
}
