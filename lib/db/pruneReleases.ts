import type { Database } from './database';
import { MODELS, type Model } from './rows/tables';

/** Rows deleted by one statement: short enough that nobody waits behind it. */
const BATCH = 2_000;

interface Deletable {
  deleteMany(args: { where: { releaseId: number }; limit: number }): Promise<{ count: number }>;
}

/**
 * Deletes every release but the newest two: the active one, and the one before, which a reader may still be loading.
 * Stopped half-way, the next call goes on: a release begun here is never the active one nor the one before.
 * @returns The number of releases deleted.
 */
export async function pruneReleases({ client }: Database): Promise<number> {
  const old = await client.release.findMany({ select: { id: true }, orderBy: { id: 'desc' }, skip: 2 });
  const tables: Record<Model, Deletable> = {
    Source: client.source,
    Constat: client.constat,
    Diplome: client.diplome,
    Famille: client.famille,
    FamilleOption: client.familleOption,
    Etablissement: client.etablissement,
    Formation: client.formation,
    SessionFormation: client.sessionFormation,
    Groupe: client.groupe,
    Rapport: client.rapport,
    RapportLigne: client.rapportLigne,
    RapportTableSpecialite: client.rapportTableSpecialite,
    RapportNote: client.rapportNote,
    RapportCritere: client.rapportCritere,
    RapportEds: client.rapportEds,
    RapportTexte: client.rapportTexte,
  };
  for (const { id } of old) {
    for (const model of CHILDREN_FIRST) await deleteRows(tables[model], id);
    await client.release.delete({ where: { id } });
  }
  return old.length;
}

const CHILDREN_FIRST = MODELS.toReversed();

async function deleteRows(table: Deletable, releaseId: number): Promise<void> {
  for (;;) {
    const { count } = await table.deleteMany({ where: { releaseId }, limit: BATCH });
    if (count < BATCH) return;
  }
}
