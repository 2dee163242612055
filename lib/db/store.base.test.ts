import { beforeEach, describe, expect, test } from 'vitest';
import { ENGINES, useStores } from '@/fixtures/db/engines';
import {
  ECOLE,
  inventDiplome,
  inventEmptySession,
  inventFormation,
  inventInsertion,
  inventMetier,
  inventRapport,
  inventSession,
  inventSource,
} from '@/fixtures/db/release';
import type { Formation, SessionFormation } from '@/lib/domain/formation';
import type { Insertion } from '@/lib/domain/insertion';
import { percent } from '@/lib/domain/rate';
import type { ConstatStocke, DocumentEcarte } from '@/lib/domain/release';
import { type Database, openDatabase } from './database';
import { publishRelease, type Verdict } from './publishRelease';
import { readActiveRelease } from './readActiveRelease';
import { readConstats } from './readConstats';
import { ReleaseAbsente, readDonnees } from './readDonnees';
import type { Redaction } from './redaction';
import type { IdentiteFormation } from './rows/formation';
import { readTransitions } from './transitions';

const SOURCE = inventSource('aa11');
const SHEETS = inventSource('bb22', { nature: 'ideo', session: null, dateDonnees: '2031-01-02', octets: 12 });

let db: Database;

async function open(url: string): Promise<() => Promise<void>> {
  db = await openDatabase(url);
  return () => db.close();
}

type Publie = Extract<Verdict, { kind: 'publier' }>;

const publish = (digest: string): Publie => ({
  kind: 'publier',
  digest,
  session: 2031,
  demonstration: false,
  origine: 'fichiers',
  computeConstantes: null,
});

async function writeOne(redaction: Redaction, code: string): Promise<void> {
  const session = inventSession(code, 2031, SOURCE.id);
  await redaction.addSource(SOURCE);
  await redaction.addSession(session);
  await redaction.addFormation(inventFormation(session));
}

describe.each(ENGINES)('store, %s', (engine) => {
  const stores = useStores(engine);
  beforeEach(() => open(stores.url));

  test('what is stored is read back the same, fullest and emptiest, floats to the last digit', async () => {
    const newest = inventSession('101', 2031, SOURCE.id);
    const older = { ...inventEmptySession('101', 2029, SOURCE.id), etablissement: ECOLE };
    const empty = inventEmptySession('99', 2031, SOURCE.id);
    const rapport = inventRapport('101', 2031, SHEETS.id);
    const olderRapport = { ...inventRapport('101', 2030, SHEETS.id), eds: null, conseils: null, dateDonnees: null };
    const sheets = [inventDiplome('38000001', SHEETS.id), inventDiplome('38000002', SHEETS.id)];
    const famille = {
      code: 'essai-et-mesure',
      intitule: 'essai et mesure',
      sigle: null,
      options: ['38000002', '38000001'],
    };
    const identities: IdentiteFormation[] = [
      inventFormation(newest, {
        jonction: { kind: 'famille', code: famille.code, options: famille.options, note: 'Renommé en 2030.' },
      }),
      inventFormation(empty, {
        jonction: { kind: 'fiche', code: '38000001' },
        miseANiveauVers: ['essai mesure'],
        fictive: true,
      }),
    ];
    const tronque = { gravite: 'refus', code: 'document-tronque', message: 'Coupé.' } as const;
    const ecartes: DocumentEcarte[] = [
      {
        fichier: 'a.zip',
        nature: null,
        session: null,
        constat: { ...tronque, repere: { rubrique: 'document entier' } },
      },
      { fichier: 'b.csv', nature: 'parcoursup', session: 2030, constat: { ...tronque, repere: { ligne: 4 } } },
    ];
    const metiers = [inventMetier('MET.1', SHEETS.id, ['38000002', '38000001']), inventMetier('MET.2', SHEETS.id, [])];
    const region = inventInsertion('38000001', SHEETS.id);
    const insertions: Insertion[] = [
      region,
      {
        ...region,
        voie: 'scolaire',
        duree: 3,
        lieu: { kind: 'lycee', code: '9990001Z', nom: 'Lycée', region: null },
        parts: { poursuite: percent(1.5), emploi: null, autres: null },
      },
    ];
    await publishRelease(db, async (redaction) => {
      await redaction.addSource(SHEETS);
      await redaction.addSource(SOURCE);
      for (const sheet of sheets) await redaction.addDiplome(sheet);
      await redaction.addFamille(famille);
      for (const metier of metiers) await redaction.addMetier(metier);
      for (const insertion of insertions) await redaction.addInsertion(insertion);
      for (const session of [newest, older, empty]) await redaction.addSession(session);
      for (const one of [rapport, olderRapport]) await redaction.addRapport(one);
      for (const identity of identities) await redaction.addFormation(identity);
      const counts = {
        lignes: 9,
        lues: 8,
        misesANiveau: 2,
        gardees: 3,
        refusees: 4,
        exclues: 1,
        alertes: 2,
        duree: 7.4,
      };
      await redaction.closeSource({ source: SOURCE, ...counts });
      for (const ecarte of ecartes) await redaction.addEcarte(ecarte);
      return publish('d1');
    });

    const donnees = await readDonnees(db);
    const stored = (identity: IdentiteFormation | undefined, rest: Pick<Formation, 'sessions' | 'rapports'>) => {
      const { origine: _, ...formation } = identity as IdentiteFormation;
      return { ...formation, ...rest };
    };
    expect(donnees.formations).toEqual([
      stored(identities[0], { sessions: [newest, older], rapports: [rapport, olderRapport] }),
      stored(identities[1], { sessions: [empty], rapports: [] }),
    ]);
    expect(donnees.diplomes).toEqual(sheets);
    expect(donnees.familles).toEqual([famille]);
    expect(donnees.metiers).toEqual(metiers);
    expect(donnees.insertions).toEqual(insertions);
    const { bilans, publieeLe, ...release } = donnees.release;
    expect(release).toEqual({ digest: 'd1', demonstration: false, origine: 'fichiers', session: 2031, ecartes });
    expect(Math.abs(Date.now() - Date.parse(publieeLe))).toBeLessThan(60_000);
    const none = { lignes: 0, lues: 0, misesANiveau: 0, gardees: 0, refusees: 0, exclues: 0, alertes: 0, duree: 0 };
    expect(bilans).toEqual([
      { source: SHEETS, ...none },
      {
        source: SOURCE,
        lignes: 9,
        lues: 8,
        misesANiveau: 2,
        gardees: 3,
        refusees: 4,
        exclues: 1,
        alertes: 2,
        duree: 7,
      },
    ]);
  });

  test('nothing is active before the first import, and reading says so', async () => {
    expect(await readActiveRelease(db)).toBeNull();
    await expect(readDonnees(db)).rejects.toThrow(ReleaseAbsente);
  });

  test('findings are read by pages, filtered, in the order in which they were made', async () => {
    const constats = Array.from({ length: 25 }, (_, index): ConstatStocke => {
      const gravite = index % 2 === 0 ? 'refus' : 'alerte';
      return { sourceId: SOURCE.id, gravite, code: 'doublon', message: `n° ${index}`, repere: { ligne: index + 2 } };
    });
    await publishRelease(db, async (redaction) => {
      await writeOne(redaction, '1');
      for (const constat of constats) await redaction.addConstat(constat);
      return publish('d1');
    });
    const id = (await readActiveRelease(db))?.id ?? -1;
    expect(await readConstats(db, id, { page: 2, taille: 10 })).toEqual({
      total: 25,
      constats: constats.slice(10, 20),
    });
    const refus = constats.filter(({ gravite }) => gravite === 'refus');
    expect(await readConstats(db, id, { gravite: 'refus', page: 1, taille: 100 })).toEqual({
      total: 13,
      constats: refus,
    });
    expect(await readConstats(db, id, { code: 'code-absent', page: 1, taille: 100 })).toEqual({
      total: 0,
      constats: [],
    });
  });

  test('an abandoned or failed import leaves the release that was there, and no row of its own', async () => {
    await publishRelease(db, async (redaction) => {
      await writeOne(redaction, '1');
      return publish('d1');
    });
    const before = await readDonnees(db);

    const abandoned = await publishRelease(db, async (redaction) => {
      for (let code = 100; code < 300; code += 1) {
        const session = inventSession(String(code), 2031, SOURCE.id);
        if (code === 100) await redaction.addSource(SOURCE);
        await redaction.addSession(session);
      }
      return { kind: 'abandonner' };
    });
    expect(abandoned).toEqual({ kind: 'abandonnee' });

    const failure = new Error('panne');
    const failed = publishRelease(db, async (redaction) => {
      await writeOne(redaction, '2');
      throw failure;
    });
    await expect(failed).rejects.toBe(failure);

    expect(await readDonnees(db)).toEqual(before);
    expect(await db.client.release.count()).toBe(1);
    expect(await db.client.sessionFormation.count()).toBe(1);
  });

  test('a session whose formation is missing is never published', async () => {
    const published = publishRelease(db, async (redaction) => {
      await redaction.addSource(SOURCE);
      await redaction.addSession(inventSession('1', 2031, SOURCE.id));
      return publish('d1');
    });
    await expect(published).rejects.toThrow(/FOREIGN ?KEY/i);
    expect(await readActiveRelease(db)).toBeNull();
  });

  test('the same digest as the active release writes nothing', async () => {
    const write = async (redaction: Redaction) => {
      await writeOne(redaction, '1');
      return publish('d1');
    };
    const first = await publishRelease(db, write);
    const id = first.kind === 'publiee' ? first.releaseId : -1;
    expect(await publishRelease(db, write)).toEqual({ kind: 'inchangee', releaseId: id });
    expect(await db.client.release.count()).toBe(1);
  });

  test('only the active release and the one before are kept, whole', async () => {
    for (const digest of ['d1', 'd2', 'd3', 'd4']) {
      await publishRelease(db, async (redaction) => {
        await writeOne(redaction, digest.slice(1));
        return publish(digest);
      });
    }
    const releases = await db.client.release.findMany({ orderBy: { id: 'asc' } });
    expect(releases.map(({ digest }) => digest)).toEqual(['d3', 'd4']);
    for (const { id, digest } of releases) {
      const { formations } = await readDonnees(db, id);
      expect(formations.map(({ code }) => code)).toEqual([digest.slice(1)]);
    }
    expect(await db.client.source.count()).toBe(2);
    await expect(readDonnees(db, (releases[0]?.id ?? 0) - 1)).rejects.toThrow(ReleaseAbsente);
  });

  test('what changed from one release to the next is kept, and outlives both', async () => {
    const write = (digest: string, sessions: readonly SessionFormation[], options: Partial<Publie> = {}) =>
      publishRelease(db, async (redaction) => {
        await redaction.addSource(SOURCE);
        for (const session of sessions) await redaction.addSession(session);
        for (const code of new Set(sessions.map(({ code }) => code))) {
          const newest = sessions.filter((one) => one.code === code).toSorted((a, b) => b.session - a.session)[0];
          if (newest !== undefined) await redaction.addFormation(inventFormation(newest));
        }
        const session = Math.max(...sessions.map((one) => one.session));
        return { ...publish(digest), session, ...options };
      });
    const counted = (code: string, session: number, places: number, change: Partial<SessionFormation> = {}) => {
      const one = inventSession(code, session, SOURCE.id);
      return { ...one, effectifs: { ...one.effectifs, places }, ...change };
    };
    const renamed = { etablissement: { ...ECOLE, nom: 'Lycée Autre' } };
    await write('d1', [counted('1', 2030, 24), counted('2', 2030, 24), counted('3', 2030, 24)]);
    expect(await readTransitions(db, 5)).toEqual([]);

    const horsPlage = {
      code: '1',
      population: 'general',
      session: 2031,
      bas: 0.1,
      haut: 0.2,
      obtenus: 30,
      sur: 60,
    } as const;
    // Places of 2030 corrected for the first; the second gone from 2031; the third under another roof; a fourth.
    const next = [
      counted('1', 2030, 26),
      counted('1', 2031, 30),
      counted('2', 2030, 24),
      counted('3', 2030, 24),
      counted('3', 2031, 24, renamed),
      counted('4', 2031, 12),
    ];
    await write('d2', next, { verifySession: () => ({ prevus: 7, horsPlage: [horsPlage] }) });
    const [first] = await readTransitions(db, 5);
    expect(first).toMatchObject({ digestAvant: 'd1', digest: 'd2', sessionAvant: 2030, session: 2031 });
    const { nouvelles, fermees, renommees, places, horsPlage: outside, corrections } = first?.changements ?? {};
    expect([nouvelles, fermees, renommees, places].map((part) => part?.liste.map(({ code }) => code))).toEqual([
      ['4'],
      ['2'],
      ['3'],
      ['1'],
    ]);
    expect(renommees?.liste[0]).toMatchObject({ ecole: 'Lycée Autre', avant: { ecole: ECOLE.nom } });
    expect(places?.liste[0]).toMatchObject({ avant: 24, apres: 30 });
    expect(outside).toMatchObject({ prevus: 7, liste: [{ ...horsPlage, ecole: ECOLE.nom }] });
    expect(corrections).toMatchObject({
      total: 1,
      liste: [{ code: '1', session: 2030, chiffres: [{ chiffre: 'places', avant: 24, apres: 26 }] }],
    });

    // The same session again: nothing was foretold for it. Two releases later, the first transition is still told.
    await write('d3', next.with(1, counted('1', 2031, 31)).slice(0, -1), {
      verifySession: () => {
        throw new Error('no newer session');
      },
    });
    const [same] = await readTransitions(db, 1);
    expect(same?.changements).toMatchObject({
      places: { total: 0 },
      corrections: { total: 1 },
      horsPlage: { prevus: 0 },
    });
    await write('d4', next);
    expect((await readTransitions(db, 5)).map(({ digest }) => digest)).toEqual(['d4', 'd3', 'd2']);
    expect((await readTransitions(db, 1)).map(({ digest }) => digest)).toEqual(['d4']);
    // What is invented has no history.
    await write('d5', next, { demonstration: true });
    await write('d6', next);
    expect((await readTransitions(db, 5)).map(({ digest }) => digest)).toEqual(['d4', 'd3', 'd2']);
  });

  test('a reader sees the old release while the new one is being written', async () => {
    await publishRelease(db, async (redaction) => {
      await writeOne(redaction, '1');
      return publish('d1');
    });
    await publishRelease(db, async (redaction) => {
      await writeOne(redaction, '2');
      expect((await readActiveRelease(db))?.digest).toBe('d1');
      expect((await readDonnees(db)).formations.map(({ code }) => code)).toEqual(['1']);
      return publish('d2');
    });
    expect((await readActiveRelease(db))?.digest).toBe('d2');
  });

  test('a second import waits for the first, then is told in French when its patience ends', async () => {
    let waited = 0;
    await publishRelease(db, async (redaction) => {
      await writeOne(redaction, '1');
      const second = publishRelease(db, async () => publish('never'), { patience: 0, onWait: () => (waited += 1) });
      await expect(second).rejects.toThrow(/occupée par un autre import/);
      return publish('d1');
    });
    expect(waited).toBe(0);
    expect((await readActiveRelease(db))?.digest).toBe('d1');
  });
});

describe('store, on a disk that fills up', () => {
  const stores = useStores('sqlite');
  beforeEach(() => open(stores.url));

  test('a full disk is said in French, and the old release stays', async () => {
    await publishRelease(db, async (redaction) => {
      await writeOne(redaction, '1');
      return publish('d1');
    });
    const connection = await db.connect();
    const limited: Database = {
      ...db,
      connect: async () => {
        // The driver's own « database or disk is full », without a disk to fill.
        await connection.queryRaw({ sql: 'PRAGMA max_page_count = 1', args: [], argTypes: [] });
        return connection;
      },
    };
    const full = publishRelease(limited, async (redaction) => {
      await redaction.addSource(SOURCE);
      for (let code = 0; code < 2_000; code += 1) {
        const session = inventSession(String(code), 2031, SOURCE.id);
        await redaction.addSession(session);
        await redaction.addFormation(inventFormation(session));
      }
      return publish('d2');
    });
    await expect(full).rejects.toThrow(/disque est plein/);
    expect((await readActiveRelease(db))?.digest).toBe('d1');
  });
});
