import { beforeEach, describe, expect, test } from 'vitest';
import { ENGINES, useStores } from '@/fixtures/db/engines';
import { inventFormation, inventSession, inventSource } from '@/fixtures/db/release';
import { AUCUN_CALCUL } from '@/lib/domain/release';
import { writeCalcul } from './calculs';
import { type Database, openDatabase } from './database';
import { publishRelease } from './publishRelease';
import { readActiveRelease } from './readActiveRelease';
import { readDonnees } from './readDonnees';

const SOURCE = inventSource('aa11');

let db: Database;

async function publish(digest: string, computeConstantes: (() => object) | null): Promise<number> {
  const publication = await publishRelease(db, async (redaction) => {
    const session = inventSession('1', 2031, SOURCE.id);
    await redaction.addSource(SOURCE);
    await redaction.addSession(session);
    await redaction.addFormation(inventFormation(session));
    return { kind: 'publier', digest, session: 2031, demonstration: false, origine: 'fichiers', computeConstantes };
  });
  return publication.kind === 'abandonnee' ? -1 : publication.releaseId;
}

describe.each(ENGINES)('what is computed from a release, %s', (engine) => {
  const stores = useStores(engine);
  beforeEach(async () => {
    db = await openDatabase(stores.url);
    return () => db.close();
  });

  test('is published with it, in its transaction', async () => {
    await publish('d1', () => ({ digest: 'd1', pente: 0.1 + 0.2 }));
    expect((await readDonnees(db)).calculs).toEqual({
      constantes: { digest: 'd1', pente: 0.1 + 0.2 },
      fiabilite: null,
    });
  });

  test('publishes nothing when it fails', async () => {
    const failing = publish('d1', () => {
      throw new Error('cannot be fitted');
    });
    await expect(failing).rejects.toThrow('cannot be fitted');
    expect(await readActiveRelease(db)).toBeNull();
  });

  test('is not computed again for the same documents, and keeps what was stored since', async () => {
    const id = await publish('d1', () => ({ fois: 1 }));
    await writeCalcul(db, id, 'fiabilite', { paires: [] });
    const before = await readActiveRelease(db);
    await publish('d1', () => {
      throw new Error('computed again');
    });
    expect(await readActiveRelease(db)).toEqual(before);
    expect((await readDonnees(db)).calculs).toEqual({ constantes: { fois: 1 }, fiabilite: { paires: [] } });
  });

  test('is replaced one part at a time, and readers are told', async () => {
    const id = await publish('d1', null);
    expect((await readDonnees(db)).calculs).toEqual(AUCUN_CALCUL);
    const names = [(await readActiveRelease(db))?.calculs];
    await writeCalcul(db, id, 'constantes', { a: 1 });
    names.push((await readActiveRelease(db))?.calculs);
    await writeCalcul(db, id, 'fiabilite', { b: 2 });
    names.push((await readActiveRelease(db))?.calculs);
    expect(new Set(names).size).toBe(3);
    expect((await readDonnees(db)).calculs).toEqual({ constantes: { a: 1 }, fiabilite: { b: 2 } });
  });

  test('goes with its release', async () => {
    for (const digest of ['d1', 'd2', 'd3']) await publish(digest, () => ({ digest }));
    const rows = await db.client.releaseCalculs.findMany({ orderBy: { releaseId: 'asc' } });
    expect(rows.map(({ constantes }) => constantes)).toEqual([{ digest: 'd2' }, { digest: 'd3' }]);
    await expect(writeCalcul(db, 1, 'fiabilite', {})).rejects.toThrow();
  });
});
