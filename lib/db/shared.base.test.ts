import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useStores } from '@/fixtures/db/engines';
import {
  inventDiplome,
  inventFormation,
  inventInsertion,
  inventMetier,
  inventRapport,
  inventSession,
  inventSource,
} from '@/fixtures/db/release';
import { writeCalcul } from './calculs';
import type { Connection } from './connection';
import { copyUrlOf, openCopy } from './copy';
import { type Database, openDatabase } from './database';
import { type Publication, publishRelease } from './publishRelease';
import { readActiveRelease } from './readActiveRelease';
import { readConstats } from './readConstats';
import { readDonnees } from './readDonnees';
import { replicateRelease } from './replicateRelease';
import { readTransitions } from './transitions';

const SOURCE = inventSource('aa11');
const NOTHING = { lignes: 0, lues: 0, misesANiveau: 0, gardees: 0, refusees: 0, exclues: 0, alertes: 0, duree: 0 };

let store: Database;
let connection: Connection;
let copy: Database;

/** A release that fills each table. */
function publish(digest: string, meanwhile?: () => Promise<void>): Promise<Publication> {
  return publishRelease(store, async (redaction) => {
    await meanwhile?.();
    const session = inventSession('101', 2031, SOURCE.id);
    await redaction.addSource(SOURCE);
    await redaction.addDiplome(inventDiplome('38000001', SOURCE.id));
    await redaction.addFamille({ code: 'essai', intitule: 'essai', sigle: null, options: ['38000001'] });
    await redaction.addMetier(inventMetier('MET.1', SOURCE.id, ['38000001']));
    await redaction.addInsertion(inventInsertion('38000001', SOURCE.id));
    await redaction.addSession(session);
    await redaction.addRapport(inventRapport('101', 2031, SOURCE.id));
    await redaction.addFormation(inventFormation(session, { jonction: { kind: 'fiche', code: '38000001' } }));
    await redaction.addConstat({
      sourceId: SOURCE.id,
      gravite: 'refus',
      code: 'doublon',
      message: digest,
      repere: { ligne: 2 },
    });
    await redaction.addEcarte({
      fichier: 'b.csv',
      nature: 'parcoursup',
      session: 2030,
      constat: { gravite: 'refus', code: 'document-tronque', message: 'Coupé.', repere: { ligne: 4 } },
    });
    const rest = { session: 2031, demonstration: false, origine: 'fichiers', computeConstantes: null } as const;
    return { kind: 'publier', digest, ...rest };
  });
}

describe('a store that machines share', () => {
  const stores = useStores('postgres');
  beforeEach(async () => {
    store = await openDatabase(stores.url);
    connection = await store.connect();
    copy = await openCopy(stores.url);
    return async () => {
      await copy.close();
      for (const part of ['', '-wal', '-shm']) await rm(fileURLToPath(copyUrlOf(stores.url)) + part, { force: true });
      await connection.dispose();
      await store.close();
    };
  });

  test('is copied as it is: rows, findings, dates, digits', async () => {
    expect(await replicateRelease(connection, copy)).toBeNull();
    await publish('d1');
    const held = await replicateRelease(connection, copy);
    const published = await readActiveRelease(store);
    expect(held).toEqual({ ...published, id: held?.id });
    expect(await readDonnees(copy)).toEqual(await readDonnees(store));
    const page = { page: 1, taille: 10 };
    expect(await readConstats(copy, held?.id ?? -1, page)).toEqual(
      await readConstats(store, published?.id ?? -1, page),
    );
  });

  test('is copied once, then again for each release, and for what is computed from it later', async () => {
    await publish('d1');
    const first = await replicateRelease(connection, copy);
    expect(await replicateRelease(connection, copy)).toEqual(first);
    expect(await copy.client.release.count()).toBe(1);

    await writeCalcul(store, (await readActiveRelease(store))?.id ?? -1, 'fiabilite', { pente: 0.1 + 0.2 });
    const proven = await replicateRelease(connection, copy);
    expect(proven?.id).toBe(first?.id);
    expect(proven?.calculs).toBe((await readActiveRelease(store))?.calculs);
    expect((await readDonnees(copy)).calculs).toEqual({ constantes: null, fiabilite: { pente: 0.1 + 0.2 } });

    await publish('d2');
    await publish('d3');
    expect((await replicateRelease(connection, copy))?.digest).toBe('d3');
    expect((await readDonnees(copy)).calculs).toEqual({ constantes: null, fiabilite: null });
    const transitions = await readTransitions(store, 5);
    expect(transitions.map(({ digest }) => digest)).toEqual(['d3', 'd2']);
    expect(await readTransitions(copy, 5)).toEqual(transitions);
  });

  test('is copied whole, be it pushed out by two later releases meanwhile', async () => {
    await publish('d1');
    const expected = (await readDonnees(store)).formations;
    const start = connection.startTransaction.bind(connection);
    vi.spyOn(connection, 'startTransaction').mockImplementationOnce(async (level) => {
      const view = await start(level);
      const read = view.queryRaw.bind(view);
      vi.spyOn(view, 'queryRaw')
        .mockImplementationOnce(read)
        .mockImplementationOnce(async (first) => {
          await publish('d2');
          await publish('d3');
          return read(first);
        });
      return view;
    });
    expect((await replicateRelease(connection, copy))?.digest).toBe('d1');
    expect(await store.client.release.count({ where: { digest: 'd1' } })).toBe(0);
    expect((await readDonnees(copy)).formations).toEqual(expected);
    expect((await replicateRelease(connection, copy))?.digest).toBe('d3');
  });

  test('may go: the copy stays, and follows it again when it is back', async () => {
    await publish('d1');
    await replicateRelease(connection, copy);
    await stores.server.stop();
    const lost = { code: 'injoignable', message: expect.stringContaining('DATABASE_URL') };
    await expect(replicateRelease(connection, copy)).rejects.toMatchObject(lost);
    await expect(openDatabase(stores.url)).rejects.toMatchObject(lost);
    expect((await readDonnees(copy)).formations.map(({ code }) => code)).toEqual(['101']);
    await stores.server.start();
    await publish('d2');
    expect((await replicateRelease(connection, copy))?.digest).toBe('d2');
  });

  test('goes while an import writes: nothing is published, and nobody is held up', async () => {
    await publish('d1');
    const cut = publishRelease(store, async (redaction) => {
      await redaction.addSource(SOURCE);
      await stores.server.stop();
      await redaction.closeSource({ source: SOURCE, ...NOTHING });
      return { kind: 'abandonner' };
    });
    await expect(cut).rejects.toMatchObject({ code: 'injoignable' });
    await stores.server.start();
    expect((await readActiveRelease(store))?.digest).toBe('d1');
    await publish('d2');
    expect((await readActiveRelease(store))?.digest).toBe('d2');
  });

  test('takes imports in turn, each one whole', async () => {
    const steps: string[] = [];
    const write = (digest: string) =>
      publish(digest, async () => {
        steps.push(digest);
        await sleep(50);
        steps.push(digest);
      });
    const published = await Promise.all(['d1', 'd2', 'd3'].map(write));
    expect(published.map(({ kind }) => kind)).toEqual(['publiee', 'publiee', 'publiee']);
    for (const at of [0, 2, 4]) expect(steps[at]).toBe(steps[at + 1]);
    expect((await readActiveRelease(store))?.digest).toBe(steps.at(-1));
    expect(await store.client.release.count()).toBe(2);
  });

  test('refuses a wrong password, and it is said', async () => {
    const url = stores.url.replace(/:[^:@]+@/, ':another@');
    await expect(openDatabase(url)).rejects.toMatchObject({ code: 'refusee' });
  });
});

describe('a copy', () => {
  test('is one for each store, whoever logs in', () => {
    const one = copyUrlOf('postgresql://rose:a@base.exemple.fr/rose', '/projet');
    expect(one).toMatch(/^file:\/\/\/projet\/\.rose\/copies\/[0-9a-f]{12}\.db$/);
    expect(copyUrlOf('postgresql://autre:b@base.exemple.fr/rose?sslmode=require', '/projet')).toBe(one);
    expect(copyUrlOf('postgresql://rose:a@base.exemple.fr/essai', '/projet')).not.toBe(one);
  });

  test('that is damaged is made again', async () => {
    const url = `postgresql://rose@127.0.0.1/essai-${process.pid}`;
    const path = fileURLToPath(copyUrlOf(url));
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, 'x'.repeat(10_000));
      const made = await openCopy(url);
      expect(await readActiveRelease(made)).toBeNull();
      await made.close();
    } finally {
      for (const part of ['', '-wal', '-shm']) await rm(path + part, { force: true });
    }
  });
});
