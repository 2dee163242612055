import type { CalculsRelease } from '@/lib/domain/release';
import type { Database } from './database';
import { explainDatabaseError } from './errors';

/** One of the things computed from a release. */
export type Calcul = keyof CalculsRelease;

/**
 * Stores what was computed from a release, in the place of what was there; the other computation stays.
 *
 * @param valeur plain data, that `JSON.stringify` keeps whole
 * @throws {ErreurBase} when the database cannot be written, or the release is gone.
 */
export async function writeCalcul(db: Database, releaseId: number, calcul: Calcul, valeur: object): Promise<void> {
  // A round trip drops what JSON would not keep: what is read back is what was checked.
  const json = JSON.parse(JSON.stringify(valeur));
  const data =
    calcul === 'constantes'
      ? { constantes: json, constantesLe: new Date() }
      : { fiabilite: json, fiabiliteLe: new Date() };
  try {
    await db.client.releaseCalculs.upsert({ where: { releaseId }, create: { releaseId, ...data }, update: data });
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

/** What is stored beside a release; `null` where nothing is. */
export async function readCalculs({ client }: Database, releaseId: number): Promise<CalculsRelease> {
  const row = await client.releaseCalculs.findUnique({ where: { releaseId } });
  return { constantes: row?.constantes ?? null, fiabilite: row?.fiabilite ?? null };
}
