import { ORIGINES_DONNEES, type Release } from '@/lib/domain/release';
import type { Database } from './database';
import { explainDatabaseError } from './errors';
import type { ReleaseModel } from './generated/sqlite/models';
import { wordOf } from './rows/vocabulary';

/** The active release, without its content: cheap enough to be polled. */
export type ReleaseActive = Omit<Release, 'bilans' | 'ecartes'> & {
  readonly id: number;
  /** Changes whenever something computed from the release is stored beside it. */
  readonly calculs: string;
};

/**
 * Reads which release is active.
 * @returns `null` before the first import.
 * @throws {ErreurBase} when the database cannot be read.
 */
export async function readActiveRelease({ client }: Database): Promise<ReleaseActive | null> {
  try {
    const active = await client.releaseActive.findUnique({
      where: { id: 1 },
      include: { release: { include: { calculs: { select: { constantesLe: true, fiabiliteLe: true } } } } },
    });
    if (active === null) return null;
    const { calculs } = active.release;
    const dates = [calculs?.constantesLe, calculs?.fiabiliteLe].map((date) => date?.toISOString() ?? '');
    return { id: active.release.id, ...fromReleaseRow(active.release), calculs: dates.join(' ') };
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

/** What the row of a release says of it. */
export function fromReleaseRow(row: ReleaseModel): Omit<Release, 'bilans' | 'ecartes'> {
  return {
    digest: row.digest,
    publieeLe: row.publieeLe.toISOString(),
    demonstration: row.demonstration,
    origine: wordOf(ORIGINES_DONNEES, row.origine, 'origine'),
    session: row.session,
  };
}
