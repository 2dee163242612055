import { ORIGINES_DONNEES, type Release } from '@/lib/domain/release';
import type { Database } from './database';
import { explainDatabaseError } from './errors';
import type { ReleaseModel } from './generated/models';
import { wordOf } from './rows/vocabulary';

/** The active release, without its content: cheap enough to be polled. */
export type ReleaseActive = Omit<Release, 'bilans'> & { readonly id: number };

/**
 * Reads which release is active.
 * @returns `null` before the first import.
 * @throws {ErreurBase} when the database cannot be read.
 */
export async function readActiveRelease({ client }: Database): Promise<ReleaseActive | null> {
  try {
    const active = await client.releaseActive.findUnique({ where: { id: 1 }, include: { release: true } });
    return active === null ? null : fromReleaseRow(active.release);
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

export function fromReleaseRow(row: ReleaseModel): ReleaseActive {
  return {
    id: row.id,
    digest: row.digest,
    publieeLe: row.publieeLe.toISOString(),
    demonstration: row.demonstration,
    origine: wordOf(ORIGINES_DONNEES, row.origine, 'origine'),
    session: row.session,
  };
}
